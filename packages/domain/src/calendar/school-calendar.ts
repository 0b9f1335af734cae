import type { Temporal } from 'temporal-polyfill';
import type { CalendarException } from './class-calendar.ts';
import type { DutyPolicy } from './duty-policy.ts';
import type { GradingPeriod } from './grading-period.ts';

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

export interface YearException extends CalendarException {
  readonly calendarExceptionId: string;
  readonly academicYearId: string;
  readonly title: string;
}

export interface ClassPattern {
  readonly classId: string;
  readonly startsOn: Temporal.PlainDate;
  /** ISO days, 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
}

/** All that a school has said about its years; lists are in the order of their dates, classes in their own. */
export interface SchoolCalendar {
  /** IANA name of the school's zone. */
  readonly zone: string;
  readonly years: readonly AcademicYear[];
  readonly classes: readonly CalendarClass[];
  readonly periods: readonly YearPeriod[];
  readonly exceptions: readonly YearException[];
  readonly patterns: readonly ClassPattern[];
  readonly policies: readonly DutyPolicy[];
}
