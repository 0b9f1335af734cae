import { Temporal } from 'temporal-polyfill';

/** From the shortest; the order in which a day's periods are listed. */
export const GRADING_PERIOD_KINDS = ['QUARTER', 'TRIMESTER', 'HALF_YEAR', 'YEAR'] as const;
export type GradingPeriodKind = (typeof GRADING_PERIOD_KINDS)[number];

/** A period that ends with a mark. Periods are set per grade; nothing is presumed. */
export interface GradingPeriod {
  readonly kind: GradingPeriodKind;
  /** 1 for the first of its kind in the year. */
  readonly ordinal: number;
  readonly startsOn: Temporal.PlainDate;
  /** The last day. */
  readonly endsOn: Temporal.PlainDate;
  readonly grades: readonly string[];
}

/** The periods that hold the date for the grade, the shortest kind first; empty in a vacation between periods. */
export function gradingPeriodsOn<P extends GradingPeriod>(
  periods: readonly P[],
  grade: string,
  date: Temporal.PlainDate,
): P[] {
  return periods
    .filter((period) => period.grades.includes(grade) && holds(period, date))
    .sort((a, b) => GRADING_PERIOD_KINDS.indexOf(a.kind) - GRADING_PERIOD_KINDS.indexOf(b.kind));
}

/** The shortest period that holds the date for the grade (a quarter before the year); null when there is none. */
export function gradingPeriodOn<P extends GradingPeriod>(
  periods: readonly P[],
  grade: string,
  date: Temporal.PlainDate,
): P | null {
  return gradingPeriodsOn(periods, grade, date)[0] ?? null;
}

function holds(period: GradingPeriod, date: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(period.startsOn, date) <= 0 &&
    Temporal.PlainDate.compare(date, period.endsOn) <= 0
  );
}
