import { useLingui } from '@lingui/react/macro';
import { NumberField, SelectField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import type { GradingPeriodKind } from '../gql/graphql.ts';
import { gradesOf, type YearPeriod } from './calendar-data.ts';
import css from './calendar.module.css';
import type { ChangeFormProps } from './change-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { GradesField } from './grades-field.tsx';
import { SpanFields, type Span } from './span-fields.tsx';
import { useFormErrors } from './use-form-errors.ts';

/** A quarter, a half-year: from when to when, and for which grades. */
export function PeriodForm({
  year,
  busy,
  refusal,
  onAsk,
  period,
}: ChangeFormProps & { period: YearPeriod | undefined }) {
  const { t } = useLingui();
  const [kind, setKind] = useState<GradingPeriodKind>(period?.kind ?? 'QUARTER');
  const [ordinal, setOrdinal] = useState<number | string>(period?.ordinal ?? 1);
  const [grades, setGrades] = useState<readonly string[]>(period?.grades ?? []);
  const [span, setSpan] = useState<Span>({
    startsOn: period?.startsOn ?? null,
    endsOn: period?.endsOn ?? null,
  });
  const { startsOn, endsOn } = span;
  const { errorOf, complete } = useFormErrors(refusal, {
    ordinal: typeof ordinal !== 'number',
    startsOn: startsOn === null,
    endsOn: endsOn === null,
    grades: grades.length === 0,
  });

  function submit() {
    if (!complete() || startsOn === null || endsOn === null || typeof ordinal !== 'number') return;
    const { academicYearId } = year;
    const gradingPeriodId = period?.gradingPeriodId ?? null;
    onAsk({
      period: { academicYearId, gradingPeriodId, kind, ordinal, startsOn, endsOn, grades: [...grades] },
    });
  }

  return (
    <FormFrame
      busy={busy}
      refusal={refusal}
      fields={['ordinal', 'startsOn', 'endsOn', 'grades']}
      onSubmit={submit}
      onRemove={period && (() => onAsk({ removePeriodId: period.gradingPeriodId }))}
    >
      <div className={css.span}>
        <SelectField
          label={t`Вид`}
          searchable={false}
          allowDeselect={false}
          data={[
            { value: 'QUARTER', label: t`Четверть` },
            { value: 'TRIMESTER', label: t`Триместр` },
            { value: 'HALF_YEAR', label: t`Полугодие` },
            { value: 'YEAR', label: t`Год` },
          ]}
          value={kind}
          onChange={(chosen) => chosen && setKind(chosen as GradingPeriodKind)}
        />
        <NumberField
          label={t`Номер`}
          min={1}
          max={6}
          allowDecimal={false}
          value={ordinal}
          onChange={setOrdinal}
          error={errorOf('ordinal')}
        />
      </div>
      <SpanFields value={span} onChange={setSpan} errorOf={errorOf} within={year} />
      <GradesField taught={gradesOf(year)} value={grades} onChange={setGrades} error={errorOf('grades')} />
    </FormFrame>
  );
}
