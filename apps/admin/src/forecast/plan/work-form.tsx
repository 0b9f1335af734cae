import { Trans, useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { NumberField, SelectField, TextField } from '@vedomo/ui/form-fields';
import { type FormEvent, useRef } from 'react';
import { DayNotes } from './day-notes.tsx';
import type { PlannedWork, WorkPlan } from './plan-model.ts';
import { useWorkForm } from './use-work-form.ts';
import css from './work-plan.module.css';

interface WorkFormProps {
  plan: WorkPlan;
  /** The one that is being changed; undefined for a new one. */
  work: PlannedWork | undefined;
  /** Chosen beforehand. */
  subjectId: string | undefined;
  onDone: () => void;
}

/** A control work: of which subject, on which day, what it is and how much its marks weigh. */
export function WorkForm({ plan, work, subjectId, onDone }: WorkFormProps) {
  const { t } = useLingui();
  const day = useRef<HTMLInputElement>(null);
  const { fields, set, errorOf, general, saved, busy, save } = useWorkForm(plan, work, subjectId);
  const { schoolDays } = plan;
  const last = schoolDays.at(-1);

  async function finish(event: FormEvent) {
    event.preventDefault();
    if (await save()) onDone();
  }
  async function goOn() {
    if (!(await save())) return;
    day.current?.focus();
  }

  return (
    <form onSubmit={(event) => void finish(event)} noValidate className={css.fields}>
      {general ? (
        <Notice tone="bad" live>
          {general}
        </Notice>
      ) : null}
      {saved ? (
        <Notice tone="ok" live>
          <Trans>Записано: {saved}. Можно вносить следующую.</Trans>
        </Notice>
      ) : null}
      <SelectField
        label={t`Предмет`}
        hint={t`Предметы класса, по которым выставляются отметки.`}
        allowDeselect={false}
        data={plan.subjects
          .filter(({ markedIn }) => markedIn.length > 0)
          .map((subject) => ({ value: subject.subjectId, label: subject.title }))}
        value={fields.subjectId}
        onChange={(chosen) => set({ subjectId: chosen })}
        error={errorOf('subjectId')}
      />
      <div>
        <DateField
          ref={day}
          label={t`День`}
          hint={t`Учебный день класса.`}
          required
          withAsterisk={false}
          {...(schoolDays[0] && { minDate: schoolDays[0] })}
          {...(last && { maxDate: last })}
          excludeDate={(date) => !schoolDays.includes(date)}
          value={fields.onDate}
          onChange={(onDate) => set({ onDate })}
          error={errorOf('onDate')}
        />
        <DayNotes plan={plan} work={work} subjectId={fields.subjectId} onDate={fields.onDate} />
      </div>
      <TextField
        label={t`Название`}
        hint={t`Например: контрольная работа № 2 «Дроби».`}
        maxLength={200}
        value={fields.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={errorOf('title')}
      />
      <NumberField
        label={t`Вес отметки`}
        hint={t`Как в журнале; без весов — 1.`}
        decimalScale={2}
        allowNegative={false}
        clampBehavior="none"
        value={fields.weight}
        onChange={(weight) => set({ weight })}
        error={errorOf('weight')}
      />
      <div className={css.buttons}>
        {work ? null : (
          <Button onClick={() => void goOn()} busy={busy}>
            <Trans>Сохранить и добавить ещё</Trans>
          </Button>
        )}
        <Button type="submit" kind="primary" busy={busy}>
          <Trans>Сохранить</Trans>
        </Button>
      </div>
    </form>
  );
}
