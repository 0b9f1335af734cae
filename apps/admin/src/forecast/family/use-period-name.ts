import { useLingui } from '@lingui/react/macro';
import type { DiaryPeriodKind } from '../../gql/forecast/graphql.ts';

/** «2-я четверть» */
export function usePeriodName(): (period: { kind: DiaryPeriodKind; ordinal: number }) => string {
  const { t } = useLingui();
  return ({ kind, ordinal }) => {
    switch (kind) {
      case 'QUARTER':
        return t`${ordinal}-я четверть`;
      case 'TRIMESTER':
        return t`${ordinal}-й триместр`;
      case 'HALF_YEAR':
        return t`${ordinal}-е полугодие`;
      case 'YEAR':
        return t`Учебный год`;
    }
  };
}
