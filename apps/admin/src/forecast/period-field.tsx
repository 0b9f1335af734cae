import { useLingui } from '@lingui/react/macro';
import { SelectField } from '@vedomo/ui/form-fields';
import type { DiaryPeriodKind } from '../gql/graphql.ts';
import css from './class-forecast.module.css';
import { usePeriodName } from './family/use-period-name.ts';

interface PeriodFieldProps {
  periods: readonly { gradingPeriodId: string; kind: DiaryPeriodKind; ordinal: number }[];
  value: string | null;
  /** Said where no period is chosen; without it one always is. */
  all?: string | undefined;
  onChange: (period: string | undefined) => void;
}

/** The grading period of the page. */
export function PeriodField({ periods, value, all, onChange }: PeriodFieldProps) {
  const { t } = useLingui();
  const periodName = usePeriodName();
  return (
    <SelectField
      className={css.choice ?? ''}
      label={t`Учебный период`}
      searchable={false}
      allowDeselect={false}
      placeholder={t`Не выбран`}
      data={[
        ...(all === undefined ? [] : [{ value: '', label: all }]),
        ...periods.map((period) => ({ value: period.gradingPeriodId, label: periodName(period) })),
      ]}
      value={value ?? (all === undefined ? null : '')}
      onChange={(chosen) => chosen !== null && chosen !== (value ?? '') && onChange(chosen || undefined)}
    />
  );
}
