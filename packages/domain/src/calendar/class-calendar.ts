import type { Temporal } from 'temporal-polyfill';

/** The weekdays a class studies on, from a date until the next pattern starts. */
export interface WeekdayPattern {
  readonly startsOn: Temporal.PlainDate;
  /** ISO days, 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
}

export type CalendarExceptionKind = 'VACATION' | 'DAY_OFF' | 'WORKING_DAY';

/** Days on which the pattern does not decide. */
export interface CalendarException {
  readonly kind: CalendarExceptionKind;
  readonly startsOn: Temporal.PlainDate;
  /** The last day. */
  readonly endsOn: Temporal.PlainDate;
  /** The grades it concerns; null for the whole school. */
  readonly grades: readonly string[] | null;
}

/** All that decides a class's school days in one academic year. */
export interface ClassCalendar {
  readonly grade: string;
  /** The academic year's first day. */
  readonly startsOn: Temporal.PlainDate;
  /** The academic year's last day, or the class's own when it ends earlier. */
  readonly endsOn: Temporal.PlainDate;
  /** In any order; before the first pattern there is no school day. */
  readonly weekdayPatterns: readonly WeekdayPattern[];
  readonly exceptions: readonly CalendarException[];
}
