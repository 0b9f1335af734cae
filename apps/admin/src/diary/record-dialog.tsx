import { Plural, Trans, useLingui } from '@lingui/react/macro';
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
  const guardianOf = ({ studentId, guardians }: ClassWeekStudent) =>
    chosen[studentId] ?? (guardians.find(({ owes }) => owes) ?? guardians[0])!.guardianId;
  const range = weekRange(page.week);
  const title = route === 'WRITTEN' ? <Trans>Записать корешок</Trans> : <Trans>Записать сообщение</Trans>;

  function record() {
    setTried(true);
    if (!receivedOn) return;
    onRecord(
      students.map((student) => ({
        studentId: student.studentId,
        guardianId: guardianOf(student),
        receivedOn,
        route,
        note: note.trim() || null,
      })),
    );
  }

  return (
    <ConfirmAct
      open
      title={students.length === 1 ? students[0]!.name : t`Записать для нескольких учеников`}
      confirmText={t`Записать`}
      busy={busy}
      error={error}
      onConfirm={record}
      onCancel={onCancel}
    >
      <div className={css.fields}>
        <p>
          {title}: <Trans>за неделю {range}.</Trans>{' '}
          {students.length > 1 ? (
            <Plural
              value={students.length}
              one="# ученик"
              few="# ученика"
              many="# учеников"
              other="# ученика"
            />
          ) : null}
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
        <ul className={css.people} aria-label={t`Кто ознакомился`}>
          {students.map((student) => (
            <li key={student.studentId}>
              <SelectField
                label={students.length === 1 ? t`Кто ознакомился` : student.name}
                searchable={false}
                allowDeselect={false}
                data={student.guardians.map(({ guardianId, fullName }) => ({
                  value: guardianId,
                  label: fullName,
                }))}
                value={guardianOf(student)}
                onChange={(guardianId) =>
                  guardianId && setChosen({ ...chosen, [student.studentId]: guardianId })
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </ConfirmAct>
  );
}
