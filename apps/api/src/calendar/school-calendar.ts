import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { DutyPolicy } from '@vedomo/domain/calendar/duty-policy';
import { firstDutyWeekOf } from '@vedomo/domain/calendar/first-duty-week';
import type { GradingPeriod } from '@vedomo/domain/calendar/grading-period';
import type { ClassFacts } from '@vedomo/domain/diary/school-plan';
import { Temporal } from 'temporal-polyfill';

export interface AcademicYear {
  readonly academicYearId: string;
  readonly title: string;
  readonly startsOn: Temporal.PlainDate;
  /** The last day. */
  readonly endsOn: Temporal.PlainDate;
  /** A Monday. */
  readonly firstDutyWeek: Temporal.PlainDate;
}

export interface CalendarClass {
  readonly classId: string;
  readonly academicYearId: string;
  readonly title: string;
  readonly grade: string;
  readonly importedOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
}

export interface YearPeriod extends GradingPeriod {
  readonly gradingPeriodId: string;
  readonly academicYearId: string;
}

export interface YearException {
  readonly calendarExceptionId: string;
  readonly academicYearId: string;
  readonly kind: CalendarExceptionKind;
  readonly title: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly grades: readonly string[] | null;
}

export interface ClassPattern {
  readonly classId: string;
  readonly startsOn: Temporal.PlainDate;
  readonly weekdays: readonly number[];
}

/** All that a school has said about its years; lists are in the order of their dates, classes in their own. */
export interface SchoolCalendar {
  readonly zone: string;
  readonly years: readonly AcademicYear[];
  readonly classes: readonly CalendarClass[];
  readonly periods: readonly YearPeriod[];
  readonly exceptions: readonly YearException[];
  readonly patterns: readonly ClassPattern[];
  readonly policies: readonly DutyPolicy[];
}

/** The classes of the given years as the rules take them. */
export function classFactsOf(calendar: SchoolCalendar, yearIds: ReadonlySet<string>): ClassFacts[] {
  return calendar.years
    .filter(({ academicYearId }) => yearIds.has(academicYearId))
    .flatMap((year) => {
      const exceptions = calendar.exceptions.filter(
        ({ academicYearId }) => academicYearId === year.academicYearId,
      );
      return calendar.classes
        .filter(({ academicYearId }) => academicYearId === year.academicYearId)
        .map(({ classId, grade, importedOn, endsOn }): ClassFacts => {
          const endsEarlier = endsOn !== null && Temporal.PlainDate.compare(endsOn, year.endsOn) < 0;
          return {
            classId,
            academicYearId: year.academicYearId,
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
