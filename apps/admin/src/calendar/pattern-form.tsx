import { useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
import { CheckboxField, MultiSelectField } from '@vedomo/ui/form-fields';
import { Notice } from '@vedomo/ui/family/notice';
import { useState } from 'react';
import css from './calendar.module.css';
import type { ChangeFormProps } from './change-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { useCalendarWords } from './use-calendar-words.ts';
import { useFormErrors } from './use-form-errors.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** On which weekdays the chosen classes study from a day on. */
export function PatternForm({ calendar, year, busy, refusal, onAsk }: ChangeFormProps) {
  const { t } = useLingui();
  const { weekdayName } = useCalendarWords();
  const [classIds, setClassIds] = useState<string[]>([]);
  const [weekdays, setWeekdays] = useState<readonly number[]>([1, 2, 3, 4, 5]);
  const [startsOn, setStartsOn] = useState<string | null>(
    calendar.today < year.startsOn ? year.startsOn : calendar.today,
  );
  const { errorOf, complete } = useFormErrors(refusal, {
    classIds: classIds.length === 0,
    startsOn: startsOn === null,
    weekdays: weekdays.length === 0,
  });
  const daysError = errorOf('weekdays');

  function submit() {
    if (complete() && startsOn !== null) onAsk({ pattern: { classIds, startsOn, weekdays: [...weekdays] } });
  }

  return (
    <FormFrame busy={busy} refusal={refusal} fields={['classIds', 'startsOn', 'weekdays']} onSubmit={submit}>
      <MultiSelectField
        label={t`Классы`}
        data={year.classes.map(({ classId, title }) => ({ value: classId, label: title }))}
        value={classIds}
        onChange={setClassIds}
        error={errorOf('classIds')}
      />
      <fieldset className={css.days}>
        <legend>{t`Учатся по дням`}</legend>
        {WEEK.map((day) => (
          <CheckboxField
            key={day}
            label={weekdayName(day, 'long')}
            checked={weekdays.includes(day)}
            onChange={(event) =>
              setWeekdays(
                event.currentTarget.checked
                  ? [...weekdays, day].toSorted((a, b) => a - b)
                  : weekdays.filter((other) => other !== day),
              )
            }
          />
        ))}
      </fieldset>
      {daysError ? (
        <Notice tone="bad" live>
          {daysError}
        </Notice>
      ) : null}
      <DateField
        label={t`Начиная с`}
        hint={t`До этого дня остаётся прежнее расписание недели.`}
        required
        minDate={year.startsOn}
        maxDate={year.endsOn}
        value={startsOn}
        onChange={setStartsOn}
        error={errorOf('startsOn')}
      />
    </FormFrame>
  );
}
