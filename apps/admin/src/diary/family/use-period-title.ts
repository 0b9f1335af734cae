import { useLingui } from '@lingui/react/macro';
import type { FinalMarksFieldsFragment } from '../../gql/light/graphql.ts';

type Period = FinalMarksFieldsFragment['periods'][number];

/** A period in full, and as short as a column on a phone. */
export function usePeriodTitle(): (period: Period) => { readonly short: string; readonly long: string } {
  const { t } = useLingui();
  return ({ kind, ordinal }) => {
    switch (kind) {
      case 'QUARTER':
        return { short: t`${ordinal} ч`, long: t`${ordinal}-я четверть` };
      case 'TRIMESTER':
        return { short: t`${ordinal} тр`, long: t`${ordinal}-й триместр` };
      case 'HALF_YEAR':
        return { short: t`${ordinal} пг`, long: t`${ordinal}-е полугодие` };
      case 'YEAR':
        return { short: t`Год`, long: t`Учебный год` };
    }
  };
}
