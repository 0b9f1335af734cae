import type { Temporal } from 'temporal-polyfill';
import type { ClassCalendar } from './class-calendar.ts';
import { dayNumber, mondayOf, type DayNumber } from './day-number.ts';
import { dayStatusOf } from './day-status.ts';

/**
 * Why a week has no rate for a class. NO_SCHOOL_DAY: the class's weekday pattern leaves it empty.
 * BEFORE_START: lessons were held, but the duty had not begun.
 */
export type WeekGap = 'VACATION' | 'DAY_OFF' | 'OUTSIDE_YEAR' | 'NO_SCHOOL_DAY' | 'BEFORE_START';

/**
 * Why a week asks nothing of a class, so that a chart shows a gap with its reason and not a zero; null for a week
 * of duty. A week emptied by a vacation and days off together is called a vacation.
 * @param firstDutyWeek Monday of the class's first duty week (see `firstDutyWeekOf`).
 */
export function weekGap(
  calendar: ClassCalendar,
  week: Temporal.PlainDate,
  firstDutyWeek: Temporal.PlainDate,
): WeekGap | null {
  return weekGapOf(calendar, firstDutyWeek)(dayNumber(week));
}

/** The same for many weeks of one class: the calendar is prepared once. Any day of the week will do. */
export function weekGapOf(
  calendar: ClassCalendar,
  firstDutyWeek: Temporal.PlainDate,
): (day: DayNumber) => WeekGap | null {
  const statusOf = dayStatusOf(calendar);
  const firstDuty = dayNumber(firstDutyWeek);
  return (day) => {
    const monday = mondayOf(day);
    const statuses = new Set([0, 1, 2, 3, 4, 5, 6].map((offset) => statusOf(monday + offset)));
    if (statuses.has('SCHOOL_DAY')) return monday < firstDuty ? 'BEFORE_START' : null;
    if (statuses.has('VACATION')) return 'VACATION';
    if (statuses.has('DAY_OFF')) return 'DAY_OFF';
    return statuses.has('OUTSIDE_YEAR') ? 'OUTSIDE_YEAR' : 'NO_SCHOOL_DAY';
  };
}
