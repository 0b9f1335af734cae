import type { Temporal } from 'temporal-polyfill';
import type { ClassCalendar } from './class-calendar.ts';
import { civilDate, dayNumber, mondayOf, type DayNumber } from './day-number.ts';
import { dayStatusOf, type DayStatus } from './day-status.ts';
import { weekOrdinal } from './study-week.ts';

/** A week with at least one school day of a class. */
export interface ClassStudyWeek {
  /** Its Monday. */
  readonly week: Temporal.PlainDate;
  readonly ordinal: number;
  /** In order, at least one. */
  readonly schoolDays: readonly Temporal.PlainDate[];
  readonly lastSchoolDay: Temporal.PlainDate;
}

/**
 * Whether the class has school on the date. WORKING_DAY beats VACATION and DAY_OFF, which beat the weekday
 * pattern; nothing makes a school day outside the academic year.
 */
export function isSchoolDay(calendar: ClassCalendar, date: Temporal.PlainDate): boolean {
  return dayStatusOf(calendar)(dayNumber(date)) === 'SCHOOL_DAY';
}

/** The class's school days in the week that holds the date, in order; empty when it has none. */
export function schoolDaysOf(calendar: ClassCalendar, week: Temporal.PlainDate): Temporal.PlainDate[] {
  return schoolDaysFrom(mondayOf(dayNumber(week)), dayStatusOf(calendar));
}

/** Whether the week asks anything of the class: one school day is enough. */
export function isStudyWeek(calendar: ClassCalendar, week: Temporal.PlainDate): boolean {
  return schoolDaysOf(calendar, week).length > 0;
}

/** The class's last school day of the week; null when the week has none. */
export function lastSchoolDayOf(
  calendar: ClassCalendar,
  week: Temporal.PlainDate,
): Temporal.PlainDate | null {
  return schoolDaysOf(calendar, week).at(-1) ?? null;
}

/** All study weeks of the class in its academic year, in order. */
export function studyWeeksOf(calendar: ClassCalendar): ClassStudyWeek[] {
  return [...eachStudyWeek(calendar, mondayOf(dayNumber(calendar.startsOn)))];
}

/** The same for class after class of a school: most study on the same days, which are worked out once. */
export function schoolStudyWeeks(): (calendar: ClassCalendar) => readonly ClassStudyWeek[] {
  const known = new Map<string, ClassStudyWeek[]>();
  return (calendar) => {
    const { grade, startsOn, endsOn, weekdayPatterns, exceptions } = calendar;
    const concerning = exceptions.filter(({ grades }) => grades === null || grades.includes(grade));
    const days = concerning.map((each) => [each.kind, each.startsOn, each.endsOn]);
    const patterns = weekdayPatterns.map((each) => [each.startsOn, each.weekdays]);
    const key = JSON.stringify([startsOn, endsOn, patterns, days]);
    const found = known.get(key) ?? studyWeeksOf(calendar);
    known.set(key, found);
    return found;
  };
}

/** The first study week (its Monday) of the class after the given week; null when the year has no further one. */
export function nextStudyWeek(calendar: ClassCalendar, week: Temporal.PlainDate): Temporal.PlainDate | null {
  const after = Math.max(mondayOf(dayNumber(week)) + 7, mondayOf(dayNumber(calendar.startsOn)));
  const next = eachStudyWeek(calendar, after).next();
  return next.done ? null : next.value.week;
}

function* eachStudyWeek(calendar: ClassCalendar, from: DayNumber): Generator<ClassStudyWeek, undefined> {
  const statusOf = dayStatusOf(calendar);
  const last = dayNumber(calendar.endsOn);
  for (let monday = from; monday <= last; monday += 7) {
    const schoolDays = schoolDaysFrom(monday, statusOf);
    const lastSchoolDay = schoolDays.at(-1);
    if (lastSchoolDay === undefined) continue;
    const week = civilDate(monday);
    yield { week, ordinal: weekOrdinal(calendar.startsOn, week), schoolDays, lastSchoolDay };
  }
}

function schoolDaysFrom(monday: DayNumber, statusOf: (day: DayNumber) => DayStatus): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  for (let day = monday; day < monday + 7; day += 1)
    if (statusOf(day) === 'SCHOOL_DAY') days.push(civilDate(day));
  return days;
}
