import type { Temporal } from 'temporal-polyfill';
import type { ClassCalendar } from '../calendar/class-calendar.ts';
import { dayNumber, type DayNumber } from '../calendar/day-number.ts';
import { dutyTermsFor, type DutyPolicy, type RequiredAnswers } from '../calendar/duty-policy.ts';
import { type ClassStudyWeek, studyWeeksOf } from '../calendar/school-day.ts';

/** What planning asks of a class's study week. */
export interface DutyWeek {
  readonly week: Temporal.PlainDate;
  readonly monday: DayNumber;
  readonly sunday: DayNumber;
  readonly lastSchoolDay: DayNumber;
  /** The last day on which a press can still be on time. */
  readonly lastPressDay: DayNumber;
  readonly answers: RequiredAnswers;
  readonly beforeStart: boolean;
}

/** A class's study weeks, prepared once for all its students. */
export interface ClassDutyWeeks {
  readonly classId: string;
  /** By the day number of the Monday, in order. */
  readonly weeks: ReadonlyMap<DayNumber, DutyWeek>;
}

/**
 * Prepares a class for planning.
 * @param firstDutyWeek Monday of the class's first duty week (see `firstDutyWeekOf`); earlier weeks are BEFORE_START.
 * @param studyWeeks of the calendar, when they are known already.
 */
export function classDutyWeeks(
  classId: string,
  calendar: ClassCalendar,
  firstDutyWeek: Temporal.PlainDate,
  policies: readonly DutyPolicy[],
  studyWeeks: readonly ClassStudyWeek[] = studyWeeksOf(calendar),
): ClassDutyWeeks {
  const firstDay = dayNumber(firstDutyWeek);
  const weeks = studyWeeks.map(({ week, lastSchoolDay }): DutyWeek => {
    const { answers, graceHours } = dutyTermsFor(policies, week);
    const monday = dayNumber(week);
    const sunday = monday + 6;
    return {
      week,
      monday,
      sunday,
      lastSchoolDay: dayNumber(lastSchoolDay),
      lastPressDay: sunday + Math.ceil(graceHours / 24),
      answers,
      beforeStart: monday < firstDay,
    };
  });
  return { classId, weeks: new Map(weeks.map((week) => [week.monday, week])) };
}
