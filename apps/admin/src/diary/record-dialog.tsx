import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { DateField } from '@vedomo/ui/date-field';
import { Segmented } from '@vedomo/ui/family/segmented';
import { SelectField, TextField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import css from './class-week.module.css';
import { useDates } from '../lib/dates.ts';
import type { ClassWeek, ClassWeekStudent } from './week-phase.ts';

export interface ReceivedEntry {
  readonly studentId: string;
  readonly guardianId: string;
  readonly receivedOn: string;
  readonly route: 'WRITTEN' | 'MESSAGE';
  readonly note: string | null;
}

interface RecordDialogProps {
  page: ClassWeek;
  /** One or many. */
  students: readonly ClassWeekStudent[];
  busy: boolean;
  error: string | null;
  onRecord: (entries: ReceivedEntry[]) => void;
  onCancel: () => void;
}

/** What came on paper or as a message (clause 4c): when the school received it, from whom, who brought it. */
export function RecordDialog({ page, students, busy, error, onRecord, onCancel }: RecordDialogProps) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const [receivedOn, setReceivedOn] = useState<string | null>(page.today);
  const [route, setRoute] = useState<'WRITTEN' | 'MESSAGE'>('WRITTEN');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  // Who acknowledged is never guessed: only one guardian leaves no choice.
  const guardianOf = ({ studentId, guardians }: ClassWeekStudent) =>
    chosen[studentId] ?? (guardians.length === 1 ? guardians[0]!.guardianId : null);
  const range = weekRange(page.week);
  const only = students.length === 1 ? students[0]!.name : '';
  const count = students.length;

  function record() {
    setTried(true);
    if (!receivedOn) return;
    const entries = students.flatMap((student) => {
      const guardianId = guardianOf(student);
      const { studentId } = student;
      return guardianId ? [{ studentId, guardianId, receivedOn, route, note: note.trim() || null }] : [];
    });
    if (entries.length === students.length) onRecord(entries);
  }

  return (
    <ConfirmAct
      open
      title={
        only
          ? t`Записать ответ: ${only}`
          : t`${plural(count, { one: 'Записать ответ # ученика', few: 'Записать ответы # учеников', many: 'Записать ответы # учеников', other: 'Записать ответы # учеников' })}`
      }
      confirmText={t`Записать`}
      busy={busy}
      error={error}
      onConfirm={record}
      onCancel={onCancel}
    >
      <div className={css.fields}>
        <p>
          <Trans>За неделю {range}.</Trans>
        </p>
        <Segmented
          label={t`Как ответили`}
          options={[
            { value: 'WRITTEN', label: t`Корешок` },
            { value: 'MESSAGE', label: t`Сообщение` },
          ]}
          value={route}
          onChange={setRoute}
        />
        <DateField
          label={t`Когда получено школой`}
          hint={t`По этой дате считается срок, а не по дню записи.`}
          required
          value={receivedOn}
          onChange={setReceivedOn}
          minDate={page.week}
          maxDate={page.today}
          error={tried && !receivedOn ? t`Укажите день` : undefined}
        />
        <TextField
          label={route === 'WRITTEN' ? t`Кто принёс` : t`Откуда сообщение`}
          hint={route === 'WRITTEN' ? t`Например: принёс сам ученик` : t`Например: Сферум, СМС, эл. почта`}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={css.people} role="group" aria-label={t`Кто ознакомился`}>
          {students.map((student) => (
            <SelectField
              key={student.studentId}
              label={only ? t`Кто ознакомился` : student.name}
              searchable={false}
              allowDeselect={false}
              data={student.guardians.map(({ guardianId, fullName }) => ({
                value: guardianId,
                label: fullName,
              }))}
              placeholder={t`Выберите`}
              value={guardianOf(student)}
              error={tried && !guardianOf(student) ? t`Выберите, кто ознакомился` : undefined}
              onChange={(guardianId) =>
                guardianId && setChosen({ ...chosen, [student.studentId]: guardianId })
              }
            />
          ))}
        </div>
      </div>
    </ConfirmAct>
  );
}
