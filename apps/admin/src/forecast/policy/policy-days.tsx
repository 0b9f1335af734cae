import { Fragment } from 'react';
import { useDates } from '../../lib/dates.ts';
import { usePeriodName } from '../family/use-period-name.ts';
import type { PolicyPeriod } from './policy-data.ts';
import css from './policy.module.css';

interface PolicyDaysProps {
  periods: readonly PolicyPeriod[];
  /** A civil date as ISO text. */
  dayOf: (period: PolicyPeriod) => string;
}

/** «2-я четверть — 12 декабря; 3-я четверть — 13 марта»: lines break between periods. */
export function PolicyDays({ periods, dayOf }: PolicyDaysProps) {
  const periodName = usePeriodName();
  const { longDate } = useDates();
  const days = new Set(periods.map((period) => `${periodName(period)} — ${longDate(dayOf(period))}`));
  return [...days].map((day, at) => (
    <Fragment key={day}>
      {at === 0 ? null : '; '}
      <span className={css.whole}>{day}</span>
    </Fragment>
  ));
}
