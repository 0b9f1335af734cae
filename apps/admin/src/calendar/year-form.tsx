import { useLingui } from '@lingui/react/macro';
import { SelectField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import { useDates } from '../lib/dates.ts';
import type { ChangeFormProps } from './change-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { SpanFields, type Span } from './span-fields.tsx';
import { useFormErrors } from './use-form-errors.ts';

/** The year's first and last day, and the week in which the acknowledgement begins. */
export function YearForm({ year, busy, refusal, onAsk }: ChangeFormProps) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const [span, setSpan] = useState<Span>(year);
  const [firstDutyWeek, setFirstDutyWeek] = useState(year.firstDutyWeek);
  const { startsOn, endsOn } = span;
  const { errorOf, complete } = useFormErrors(refusal, {
    startsOn: startsOn === null,
    endsOn: endsOn === null,
  });

  function submit() {
    if (!complete() || startsOn === null || endsOn === null) return;
    onAsk({ year: { academicYearId: year.academicYearId, startsOn, endsOn, firstDutyWeek } });
  }

  return (
    <FormFrame
      busy={busy}
      refusal={refusal}
      fields={['startsOn', 'endsOn', 'firstDutyWeek']}
      onSubmit={submit}
    >
      <SpanFields value={span} onChange={setSpan} errorOf={errorOf} />
      <SelectField
        label={t`Первая неделя ознакомления`}
        hint={t`До неё ознакомление не требуется и в долю не входит.`}
        allowDeselect={false}
        data={year.weeks.map(({ week, ordinal }) => ({
          value: week,
          label: `${ordinal} · ${weekRange(week)}`,
        }))}
        value={firstDutyWeek}
        onChange={(chosen) => chosen && setFirstDutyWeek(chosen)}
        error={errorOf('firstDutyWeek')}
      />
    </FormFrame>
  );
}
