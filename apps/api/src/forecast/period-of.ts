import { gradingPeriodOn } from '@vedomo/domain/calendar/grading-period';
import { Temporal } from 'temporal-polyfill';
import { notFound } from '../platform/refusal.ts';
import type { ForecastPeriodType } from './forecast-period.types.ts';
import type { ForecastHead, PeriodRow } from './forecast-head.read-model.ts';

/** The shortest period of the class that holds the day; null between periods. */
export function currentPeriod({ periods, grade }: ForecastHead, today: string): PeriodRow | null {
  const dated = periods.map((period) => ({
    kind: period.kind,
    ordinal: period.ordinal,
    startsOn: Temporal.PlainDate.from(period.startsOn),
    endsOn: Temporal.PlainDate.from(period.endsOn),
    grades: [grade],
    period,
  }));
  return gradingPeriodOn(dated, grade, Temporal.PlainDate.from(today))?.period ?? null;
}

/** @throws Refusal NOT_FOUND where the class has no such period that has begun */
export function periodOf(head: ForecastHead, gradingPeriodId: string): PeriodRow {
  const found = head.periods.find((period) => period.gradingPeriodId === gradingPeriodId);
  if (!found) throw notFound();
  return found;
}

const NAMES: Readonly<Record<PeriodRow['kind'], (ordinal: number) => string>> = {
  QUARTER: (ordinal) => `${ordinal}-я четверть`,
  TRIMESTER: (ordinal) => `${ordinal}-й триместр`,
  HALF_YEAR: (ordinal) => `${ordinal}-е полугодие`,
  YEAR: () => 'Учебный год',
};

/** The period's name in Russian. */
export const periodTitle = ({ kind, ordinal }: Pick<PeriodRow, 'kind' | 'ordinal'>): string =>
  NAMES[kind](ordinal);

export const periodView = (period: PeriodRow): ForecastPeriodType => ({
  ...period,
  title: periodTitle(period),
});
