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
  | { readonly kind: 'REMOVE_POLICY'; readonly fromWeek: Temporal.PlainDate };

/** One thing that a school says otherwise about its calendar. */
export type CalendarChange =
  YearChange | PeriodChange | ExceptionChange | PatternChange | PolicyChange | RemovalChange;

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
  | 'NO_GRADE'
  | 'UNKNOWN_GRADE'
  | 'ORDINAL_OUT_OF_RANGE'
  | 'ORDINAL_TAKEN'
  | 'PERIODS_OVERLAP'
  | 'NO_CLASS'
  | 'NO_WEEKDAY'
  | 'NOT_A_STUDY_WEEK'
  | 'WEEK_HAS_BEGUN'
  | 'GRACE_OUT_OF_RANGE'
  | 'TARGET_OUT_OF_RANGE';
