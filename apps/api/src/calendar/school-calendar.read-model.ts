import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { RequiredAnswers } from '@vedomo/domain/calendar/duty-policy';
import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import type { SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/transaction.ts';

const ZONE = {
  name: 'school-calendar.zone',
  text: 'select time_zone as zone from school where school_id = $1',
};
const YEARS = {
  name: 'school-calendar.years',
  text: `
    select academic_year_id as "academicYearId", title, starts_on as "startsOn", ends_on as "endsOn",
      first_duty_week as "firstDutyWeek"
    from academic_year where school_id = $1 order by starts_on`,
};
const CLASSES = {
  name: 'school-calendar.classes',
  text: `
    select class_id as "classId", academic_year_id as "academicYearId", title, grade,
      imported_on as "importedOn", ends_on as "endsOn"
    from school_class where school_id = $1 order by sort_order, title collate "ru-x-icu", class_id`,
};
const PERIODS = {
  name: 'school-calendar.periods',
  text: `
    select grading_period_id as "gradingPeriodId", academic_year_id as "academicYearId", kind, ordinal,
      starts_on as "startsOn", ends_on as "endsOn", grades
    from grading_period where school_id = $1 order by starts_on, ends_on, grading_period_id`,
};
const EXCEPTIONS = {
  name: 'school-calendar.exceptions',
  text: `
    select calendar_exception_id as "calendarExceptionId", academic_year_id as "academicYearId", kind, title,
      starts_on as "startsOn", ends_on as "endsOn", grades
    from calendar_exception where school_id = $1 order by starts_on, ends_on, calendar_exception_id`,
};
const PATTERNS = {
  name: 'school-calendar.patterns',
  text: `
    select class_id as "classId", starts_on as "startsOn", weekdays
    from weekday_pattern where school_id = $1 order by starts_on, class_id`,
};
const POLICIES = {
  name: 'school-calendar.policies',
  text: `
    select from_week as "fromWeek", grace_hours as "graceHours", answers, target_percent as "targetPercent"
    from duty_policy where school_id = $1 order by from_week`,
};

interface Spanned {
  readonly startsOn: string;
  readonly endsOn: string;
}
type YearRow = Spanned & { academicYearId: string; title: string; firstDutyWeek: string };
type PeriodRow = Spanned & {
  gradingPeriodId: string;
  academicYearId: string;
  kind: GradingPeriodKind;
  ordinal: number;
  grades: string[];
};
type ExceptionRow = Spanned & {
  calendarExceptionId: string;
  academicYearId: string;
  kind: CalendarExceptionKind;
  title: string;
  grades: string[] | null;
};
type ClassRow = {
  classId: string;
  academicYearId: string;
  title: string;
  grade: string;
  importedOn: string;
  endsOn: string | null;
};
type PatternRow = { classId: string; startsOn: string; weekdays: number[] };
type PolicyRow = { fromWeek: string; graceHours: number; answers: RequiredAnswers; targetPercent: number };

const day = Temporal.PlainDate.from;
const spanned = <Row extends Spanned>(row: Row) => ({
  ...row,
  startsOn: day(row.startsOn),
  endsOn: day(row.endsOn),
});

interface CalendarRows {
  readonly school: readonly { zone: string }[];
  readonly years: readonly YearRow[];
  readonly classes: readonly ClassRow[];
  readonly periods: readonly PeriodRow[];
  readonly exceptions: readonly ExceptionRow[];
  readonly patterns: readonly PatternRow[];
  readonly policies: readonly PolicyRow[];
}

/** Of the schools asked for last; some ten kilobytes each. */
const kept = new LRUCache<string, { readonly rows: string; readonly calendar: SchoolCalendar }>({ max: 256 });

/**
 * Everything a school has said about its years: seven small statements in one round trip, whatever the size of the
 * school. As long as the rows are the same, so is the object: what is worked out from it can be kept beside it.
 */
export async function readSchoolCalendar(tx: Tx, schoolId: string): Promise<SchoolCalendar> {
  const of = [schoolId];
  const [school, years, classes, periods, exceptions, patterns, policies] = await Promise.all([
    tx.rows<{ zone: string }>(ZONE, of),
    tx.rows<YearRow>(YEARS, of),
    tx.rows<ClassRow>(CLASSES, of),
    tx.rows<PeriodRow>(PERIODS, of),
    tx.rows<ExceptionRow>(EXCEPTIONS, of),
    tx.rows<PatternRow>(PATTERNS, of),
    tx.rows<PolicyRow>(POLICIES, of),
  ]);
  const found: CalendarRows = { school, years, classes, periods, exceptions, patterns, policies };
  const rows = JSON.stringify(found);
  const known = kept.get(schoolId);
  if (known?.rows === rows) return known.calendar;
  const calendar = calendarOf(found);
  kept.set(schoolId, { rows, calendar });
  return calendar;
}

const calendarOf = (rows: CalendarRows): SchoolCalendar => ({
  zone: rows.school[0]!.zone,
  years: rows.years.map((row) => ({ ...spanned(row), firstDutyWeek: day(row.firstDutyWeek) })),
  classes: rows.classes.map((row) => ({
    ...row,
    importedOn: day(row.importedOn),
    endsOn: row.endsOn === null ? null : day(row.endsOn),
  })),
  periods: rows.periods.map(spanned),
  exceptions: rows.exceptions.map(spanned),
  patterns: rows.patterns.map((row) => ({ ...row, startsOn: day(row.startsOn) })),
  policies: rows.policies.map((row) => ({ ...row, fromWeek: day(row.fromWeek) })),
});
