import { Temporal } from 'temporal-polyfill';
import type { ClassCalendar } from './class-calendar.ts';
import { firstDutyWeekOf } from './first-duty-week.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/** A class with all that decides its weeks. */
export interface ClassFacts {
  readonly classId: string;
  readonly academicYearId: string;
  readonly calendar: ClassCalendar;
  /** Monday of the class's first duty week (see `firstDutyWeekOf`). */
  readonly firstDutyWeek: Temporal.PlainDate;
}

/** The classes of the given years as the rules take them. A class that ends earlier than its year has its own last day. */
export function classFactsOf(calendar: SchoolCalendar, yearIds: ReadonlySet<string>): ClassFacts[] {
  const years = calendar.years.filter(({ academicYearId }) => yearIds.has(academicYearId));
  return years.flatMap((year) => {
    const { academicYearId } = year;
    const exceptions = calendar.exceptions.filter((each) => each.academicYearId === academicYearId);
    const classes = calendar.classes.filter((each) => each.academicYearId === academicYearId);
    return classes.map(({ classId, grade, importedOn, endsOn }): ClassFacts => {
      const endsEarlier = endsOn !== null && Temporal.PlainDate.compare(endsOn, year.endsOn) < 0;
      return {
        classId,
        academicYearId,
        firstDutyWeek: firstDutyWeekOf(year.firstDutyWeek, importedOn),
        calendar: {
          grade,
          startsOn: year.startsOn,
          endsOn: endsEarlier ? endsOn : year.endsOn,
          weekdayPatterns: calendar.patterns.filter((pattern) => pattern.classId === classId),
          exceptions,
        },
      };
    });
  });
}
