import type { Temporal } from 'temporal-polyfill';
import { civilDate, dayNumber, mondayOf } from './day-number.ts';

/** The week (its Monday) that holds a civil date. */
export function weekOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/**
 * The week (its Monday) that an instant falls in, cut in the school's time zone, whatever the zone of the
 * server or the browser.
 * @param zone IANA name of the school's zone; an unknown name throws a RangeError.
 */
export function weekAt(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return weekOf(instant.toZonedDateTimeISO(zone).toPlainDate());
}

/** Every calendar week (Mondays, in order) that holds a day from `from` to `to`, both included; none when `to` is earlier. */
export function weeksBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  const last = dayNumber(to);
  const weeks: Temporal.PlainDate[] = [];
  if (last < dayNumber(from)) return weeks;
  for (let monday = mondayOf(dayNumber(from)); monday <= last; monday += 7) weeks.push(civilDate(monday));
  return weeks;
}

/**
 * The number people give a school week: calendar weeks counted from the week of the year's first day, which is 1.
 * Vacation weeks count, so that one number names one week for every grade. Below 1 before the year.
 */
export function weekOrdinal(yearStartsOn: Temporal.PlainDate, week: Temporal.PlainDate): number {
  return (mondayOf(dayNumber(week)) - mondayOf(dayNumber(yearStartsOn))) / 7 + 1;
}
