import type { CalendarExceptionKind, ClassCalendar } from './class-calendar.ts';
import { dayNumber, isoWeekday, type DayNumber } from './day-number.ts';
import { covers, daySpan } from './day-span.ts';

/** What a day is for a class. FREE_WEEKDAY: the weekday pattern has no lessons on it. */
export type DayStatus = 'SCHOOL_DAY' | 'FREE_WEEKDAY' | 'VACATION' | 'DAY_OFF' | 'OUTSIDE_YEAR';

/**
 * Prepares a class's calendar for many questions and returns the answer for a day.
 *
 * Precedence: nothing makes a school day outside the year; then WORKING_DAY beats VACATION and DAY_OFF, which
 * beat the weekday pattern. A vacation on a free weekday leaves it a FREE_WEEKDAY.
 */
export function dayStatusOf(calendar: ClassCalendar): (day: DayNumber) => DayStatus {
  const year = daySpan(calendar);
  const patterns = calendar.weekdayPatterns
    .map(({ startsOn, weekdays }) => ({ first: dayNumber(startsOn), weekdays: new Set(weekdays) }))
    .sort((a, b) => b.first - a.first);
  const exceptions = calendar.exceptions
    .filter(({ grades }) => grades === null || grades.includes(calendar.grade))
    .map((exception) => ({ kind: exception.kind, span: daySpan(exception) }));
  const has = (kind: CalendarExceptionKind, day: DayNumber) =>
    exceptions.some((exception) => exception.kind === kind && covers(exception.span, day));

  return (day) => {
    if (!covers(year, day)) return 'OUTSIDE_YEAR';
    if (has('WORKING_DAY', day)) return 'SCHOOL_DAY';
    const pattern = patterns.find(({ first }) => first <= day);
    if (pattern === undefined || !pattern.weekdays.has(isoWeekday(day))) return 'FREE_WEEKDAY';
    if (has('VACATION', day)) return 'VACATION';
    return has('DAY_OFF', day) ? 'DAY_OFF' : 'SCHOOL_DAY';
  };
}
