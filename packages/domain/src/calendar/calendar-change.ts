import type { Temporal } from 'temporal-polyfill';
import type { CalendarException } from './class-calendar.ts';
import type { DutyPolicy } from './duty-policy.ts';
import type { GradingPeriod } from './grading-period.ts';

export interface YearChange {
  readonly kind: 'YEAR';
  readonly academicYearId: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly firstDutyWeek: Temporal.PlainDate;
}

/** A year that begins; its duties begin with its first whole week. */
export interface NewYearChange {
  readonly kind: 'NEW_YEAR';
  readonly title: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  /** The year whose periods, vacations and days off it starts with; null for none. */
  readonly copyFromId: string | null;
}

export interface PeriodChange {
  readonly kind: 'PERIOD';
  readonly academicYearId: string;
  /** Null for a new one. */
  readonly gradingPeriodId: string | null;
  readonly period: GradingPeriod;
}

export interface ExceptionChange {
  readonly kind: 'EXCEPTION';
  readonly academicYearId: string;
  /** Null for a new one. */
  readonly calendarExceptionId: string | null;
  readonly exception: CalendarException & { readonly title: string };
}

export interface PatternChange {
  readonly kind: 'PATTERN';
  readonly classIds: readonly string[];
  readonly startsOn: Temporal.PlainDate;
  /** ISO days, 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
}

export interface PolicyChange {
  readonly kind: 'POLICY';
  readonly policy: DutyPolicy;
}

export type RemovalChange =
  | { readonly kind: 'REMOVE_PERIOD'; readonly gradingPeriodId: string }
  | { readonly kind: 'REMOVE_EXCEPTION'; readonly calendarExceptionId: string }
  | {
      readonly kind: 'REMOVE_PATTERN';
      readonly classIds: readonly string[];
      /** The first day of the pattern that goes; the one before it holds on. */
      readonly startsOn: Temporal.PlainDate;
    }
  | { readonly kind: 'REMOVE_POLICY'; readonly fromWeek: Temporal.PlainDate };

/** One thing that a school says otherwise about its calendar. */
export type CalendarChange =
  YearChange | NewYearChange | PeriodChange | ExceptionChange | PatternChange | PolicyChange | RemovalChange;

/** Why a change cannot be made, and the field that it concerns; UNKNOWN: what it names is not there. */
export interface CalendarRefusal {
  readonly refused: CalendarRefusalReason;
  readonly field: string;
}

export type CalendarRefusalReason =
  | 'UNKNOWN'
  | 'ENDS_BEFORE_START'
  | 'OUTSIDE_YEAR'
  | 'YEAR_TOO_LONG'
  | 'YEARS_OVERLAP'
  | 'NOT_A_MONDAY'
  | 'PERIOD_OUTSIDE_YEAR'
  | 'EXCEPTION_OUTSIDE_YEAR'
  | 'NO_TITLE'
  | 'TITLE_TAKEN'
  | 'NO_GRADE'
  | 'UNKNOWN_GRADE'
  | 'ORDINAL_OUT_OF_RANGE'
  | 'ORDINAL_TAKEN'
  | 'PERIODS_OVERLAP'
  | 'NO_CLASS'
  | 'NO_WEEKDAY'
  | 'FIRST_PATTERN'
  | 'NOT_A_STUDY_WEEK'
  | 'WEEK_HAS_BEGUN'
  | 'GRACE_OUT_OF_RANGE'
  | 'TARGET_OUT_OF_RANGE';
