import type { Temporal } from 'temporal-polyfill';
import { dayNumber, type DayNumber } from './day-number.ts';

/** Something that lasts: `endsOn` is its last day, null while it is open. */
export interface Dated {
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
}

/** The same as day numbers; `last` is infinite while open. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The span of day numbers of something dated. */
export function daySpan(dated: Dated): DaySpan {
  return {
    first: dayNumber(dated.startsOn),
    last: dated.endsOn === null ? Number.POSITIVE_INFINITY : dayNumber(dated.endsOn),
  };
}

/** Whether the span holds the day, both ends included. */
export function covers(span: DaySpan, day: DayNumber): boolean {
  return span.first <= day && day <= span.last;
}
