import { Temporal } from 'temporal-polyfill';

/** The first and the last day of an academic year. */
export interface YearSpan {
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
}

/**
 * The academic year that pages open on: the one that holds the date, else the last that has begun, so that summer
 * shows what has just been; before a school's first year that one. Null when there is none.
 */
export function yearAt<Year extends YearSpan>(years: readonly Year[], date: Temporal.PlainDate): Year | null {
  const byStart = [...years].sort((a, b) => Temporal.PlainDate.compare(a.startsOn, b.startsOn));
  const begun = byStart.filter(({ startsOn }) => Temporal.PlainDate.compare(startsOn, date) <= 0);
  return begun.at(-1) ?? byStart[0] ?? null;
}
