import { Temporal } from 'temporal-polyfill';
import { isOpenAt, type WeekDeadlines } from '../calendar/deadlines.ts';

/**
 * The weeks a family can acknowledge at a moment, in the order of their cards: first those that can still be on time,
 * the oldest first, so that during grace last week's card comes before this week's; then the overdue ones, the
 * newest first.
 * @param weeks the deadlines of the student's weeks, in any order.
 */
export function weekCards<W extends WeekDeadlines>(weeks: readonly W[], now: Temporal.Instant): W[] {
  const open = weeks
    .filter((week) => isOpenAt(week, now))
    .sort((a, b) => Temporal.PlainDate.compare(a.week, b.week));
  const inTime = open.filter((week) => Temporal.Instant.compare(now, week.pressDeadline) < 0);
  const overdue = open.filter((week) => Temporal.Instant.compare(now, week.pressDeadline) >= 0);
  return [...inTime, ...overdue.reverse()];
}
