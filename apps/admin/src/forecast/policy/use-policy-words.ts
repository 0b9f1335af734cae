import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/dates.ts';
import type { PolicyPeriod, Terms } from './policy-data.ts';
import { usePeriodName } from '../family/use-period-name.ts';

/** The words of the school's rules, in the page's language. */
export function usePolicyWords() {
  const { t, i18n } = useLingui();
  const periodName = usePeriodName();
  const { from } = useDates();
  const mean = (value: number) =>
    new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  return {
    /** «4,60» */
    mean,
    from,
    /** «2 раза за период» */
    times: (count: number) =>
      t`${plural(count, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })} за период`,
    /** «не позже чем за 14 дней до конца периода» */
    daysBefore: (days: number) =>
      days === 0
        ? t`не позже последнего дня периода`
        : t`не позже чем за ${plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })} до конца периода`,
    /** «не меньше 3» */
    atLeast: (count: number) => t`не меньше ${count}`,
    /** «2–5» */
    scale: (scale: readonly number[]) => `${scale[0]}–${scale.at(-1)}`,
    /** «5 — от 4,50; 4 — от 3,50; 3 — от 2,50; ниже — 2»: lines break between marks. */
    thresholds: ({ scale, finalFrom }: Pick<Terms, 'scale' | 'finalFrom'>) => {
      const worst = scale[0]!;
      const better = finalFrom.map((least, rank) => {
        const mark = scale[rank + 1]!;
        const from = mean(least);
        return t`${mark} — от ${from}`;
      });
      const parts = [...better.toReversed(), t`ниже — ${worst}`];
      return parts.map((part) => part.replaceAll(' ', '\u00a0')).join('; ');
    },
    /** Whether their names are more than one: periods of several grades may share one. */
    areMany: (periods: readonly Pick<PolicyPeriod, 'kind' | 'ordinal'>[]) =>
      new Set(periods.map(periodName)).size > 1,
    /** «2-я четверть, 1-е полугодие» */
    periodNames: (periods: readonly Pick<PolicyPeriod, 'kind' | 'ordinal'>[]) =>
      [...new Set(periods.map(periodName))].join(', '),
  };
}
