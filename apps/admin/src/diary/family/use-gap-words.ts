import { useLingui } from '@lingui/react/macro';
import type { WeekGapFieldsFragment } from '../../gql/light/graphql.ts';

/** Why a week has no lessons. */
export function useGapWords(): (gap: WeekGapFieldsFragment) => string {
  const { t } = useLingui();
  return ({ kind, title }) => {
    if (title) return title;
    switch (kind) {
      case 'VACATION':
        return t`Каникулы`;
      case 'DAY_OFF':
        return t`Выходные дни`;
      case 'OUTSIDE_YEAR':
        return t`Учебный год не идёт`;
      case 'NO_SCHOOL_DAY':
        return t`Учебных дней нет`;
    }
  };
}
