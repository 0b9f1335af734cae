import { Temporal } from 'temporal-polyfill';

/**
 * A civil day as a count of days since 1970-01-01. Rules that visit every day of a year compare these
 * numbers; Temporal objects are for what enters and leaves the domain.
 */
export type DayNumber = number;

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const MILLISECONDS_IN_DAY = 86_400_000;

/** The day number of a civil date. `Date.UTC` serves as arithmetic here: no zone and no Date object is involved. */
export function dayNumber(date: Temporal.PlainDate): DayNumber {
  return Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS_IN_DAY;
}

/** The civil date of a day number. */
export function civilDate(day: DayNumber): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

/** The ISO weekday of a day number: 1 Monday to 7 Sunday. */
export function isoWeekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that holds the day. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - isoWeekday(day) + 1;
}
