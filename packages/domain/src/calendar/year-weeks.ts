import { Temporal } from 'temporal-polyfill';
import { classFactsOf } from './class-facts.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { studyWeeksOf } from './school-day.ts';
import { weekOrdinal, weeksBetween } from './study-week.ts';

/** A calendar week of an academic year as the whole school sees it. */
export interface YearWeek {
  /** The Monday. */
  readonly week: Temporal.PlainDate;
  readonly ordinal: number;
  /** For how many classes it is a study week. */
  readonly studying: number;
  /** For how many of those the duty has begun. */
  readonly onDuty: number;
  /** Why some or all classes do not study: titles of vacations and days off in the week, in order. */
  readonly exceptions: readonly string[];
}

/** Every calendar week of the year, in order; empty when the year is not known. */
export function yearWeeks(calendar: SchoolCalendar, academicYearId: string): YearWeek[] {
  const year = calendar.years.find((each) => each.academicYearId === academicYearId);
  if (year === undefined) return [];
  const counts = new Map<string, { studying: number; onDuty: number }>();
  for (const { calendar: days, firstDutyWeek } of classFactsOf(calendar, new Set([academicYearId])))
    for (const { week } of studyWeeksOf(days)) {
      const found = counts.get(week.toString()) ?? { studying: 0, onDuty: 0 };
      counts.set(week.toString(), found);
      found.studying += 1;
      if (Temporal.PlainDate.compare(week, firstDutyWeek) >= 0) found.onDuty += 1;
    }
  const exceptions = calendar.exceptions.filter(
    (each) => each.academicYearId === academicYearId && each.kind !== 'WORKING_DAY',
  );
  return weeksBetween(year.startsOn, year.endsOn).map((week) => {
    const sunday = week.add({ days: 6 });
    return {
      week,
      ordinal: weekOrdinal(year.startsOn, week),
      ...(counts.get(week.toString()) ?? { studying: 0, onDuty: 0 }),
      exceptions: exceptions
        .filter(
          ({ startsOn, endsOn }) =>
            Temporal.PlainDate.compare(startsOn, sunday) <= 0 &&
            Temporal.PlainDate.compare(week, endsOn) <= 0,
        )
        .map(({ title }) => title),
    };
  });
}
