import { Trans, useLingui } from '@lingui/react/macro';
import { MultiSelectField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import { useDates } from '../lib/dates.ts';
import type { LaterPattern } from './calendar-data.ts';
import type { ChangeFormProps } from './change-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { useCalendarWords } from './use-calendar-words.ts';
import { useFormErrors } from './use-form-errors.ts';

/** Takes back weekdays that replaced others: for all their classes or for some. */
export function PatternRemovalForm({
  busy,
  refusal,
  onAsk,
  pattern,
}: ChangeFormProps & { pattern: LaterPattern }) {
  const { t } = useLingui();
  const { from } = useDates();
  const { weekdaysWord } = useCalendarWords();
  const { startsOn, weekdays, classes } = pattern;
  const [classIds, setClassIds] = useState(classes.map(({ classId }) => classId));
  const { errorOf, complete } = useFormErrors(refusal, { classIds: classIds.length === 0 });
  const [days, since] = [weekdaysWord(weekdays), from(startsOn)];

  return (
    <FormFrame
      busy={busy}
      refusal={refusal}
      fields={['classIds']}
      onSubmit={() => complete() && onAsk({ removePattern: { classIds, startsOn } })}
    >
      <p>
        <Trans>
          {days} {since} отменяется: эти классы учатся по дням, которые были у них до этого.
        </Trans>
      </p>
      <MultiSelectField
        label={t`Классы`}
        data={classes.map(({ classId, title }) => ({ value: classId, label: title }))}
        value={classIds}
        onChange={setClassIds}
        error={errorOf('classIds')}
      />
    </FormFrame>
  );
}
