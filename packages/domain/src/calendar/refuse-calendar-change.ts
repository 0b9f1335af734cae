import { Temporal } from 'temporal-polyfill';
import type {
  CalendarChange,
  CalendarRefusal,
  CalendarRefusalReason,
  ExceptionChange,
  PeriodChange,
} from './calendar-change.ts';
import { classFactsOf } from './class-facts.ts';
import { refuseDutyPolicy } from './duty-policy.ts';
import { gradingPeriodFaults } from './grading-period-fault.ts';
import { refusePattern, refusePatternRemoval } from './refuse-pattern-change.ts';
import { refuseNewYear, refuseYearChange } from './refuse-year-change.ts';
import type { AcademicYear, SchoolCalendar } from './school-calendar.ts';
import { studyWeeksOf } from './school-day.ts';
import { weekOf } from './study-week.ts';

const MOST_PERIODS = 6;

/**
 * Judges a change of the calendar; null when it may be made.
 * @param today the school's date: terms change from a week that has not begun.
 */
export function refuseCalendarChange(
  change: CalendarChange,
  calendar: SchoolCalendar,
  today: Temporal.PlainDate,
): CalendarRefusal | null {
  switch (change.kind) {
    case 'YEAR':
      return refuseYearChange(change, calendar);
    case 'NEW_YEAR':
      return refuseNewYear(change, calendar);
    case 'PERIOD':
      return refusePeriod(change, calendar);
    case 'EXCEPTION':
      return refuseException(change, calendar);
    case 'PATTERN':
      return refusePattern(change, calendar);
    case 'POLICY':
      return refuseDutyPolicy(change.policy, weekOf(today), studyWeeksOfSchool(calendar));
    case 'REMOVE_PERIOD':
      return known(
        calendar.periods.some(({ gradingPeriodId }) => gradingPeriodId === change.gradingPeriodId),
        'gradingPeriodId',
      );
    case 'REMOVE_EXCEPTION':
      return known(
        calendar.exceptions.some(
          ({ calendarExceptionId }) => calendarExceptionId === change.calendarExceptionId,
        ),
        'calendarExceptionId',
      );
    case 'REMOVE_PATTERN':
      return refusePatternRemoval(change, calendar);
    case 'REMOVE_POLICY':
      if (!calendar.policies.some(({ fromWeek }) => fromWeek.equals(change.fromWeek)))
        return refusal('UNKNOWN', 'fromWeek');
      return isAfter(change.fromWeek, weekOf(today)) ? null : refusal('WEEK_HAS_BEGUN', 'fromWeek');
  }
}

function refusePeriod(
  { academicYearId, gradingPeriodId, period }: PeriodChange,
  calendar: SchoolCalendar,
): CalendarRefusal | null {
  const year = yearOf(calendar, academicYearId);
  if (year === undefined) return refusal('UNKNOWN', 'academicYearId');
  const ofYear = calendar.periods.filter((each) => each.academicYearId === academicYearId);
  const others = ofYear.filter((each) => each.gradingPeriodId !== gradingPeriodId);
  if (gradingPeriodId !== null && others.length === ofYear.length)
    return refusal('UNKNOWN', 'gradingPeriodId');
  if (!isWholeWithin(period.ordinal, MOST_PERIODS)) return refusal('ORDINAL_OUT_OF_RANGE', 'ordinal');
  const grades = refuseGrades(period.grades, calendar, academicYearId);
  if (grades) return grades;
  const taken = others.some(
    ({ kind, ordinal, grades }) =>
      kind === period.kind &&
      ordinal === period.ordinal &&
      grades.some((grade) => period.grades.includes(grade)),
  );
  if (taken) return refusal('ORDINAL_TAKEN', 'ordinal');
  const fault = gradingPeriodFaults([...others, period], year).find(({ index }) => index === others.length);
  if (fault === undefined) return null;
  if (fault.refused === 'OVERLAP') return refusal('PERIODS_OVERLAP', 'startsOn');
  if (fault.refused === 'NO_GRADE') return refusal('NO_GRADE', 'grades');
  return fault.refused === 'ENDS_BEFORE_START'
    ? refusal('ENDS_BEFORE_START', 'endsOn')
    : refusal('OUTSIDE_YEAR', isAfter(year.startsOn, period.startsOn) ? 'startsOn' : 'endsOn');
}

function refuseException(
  { academicYearId, calendarExceptionId, exception }: ExceptionChange,
  calendar: SchoolCalendar,
): CalendarRefusal | null {
  const year = yearOf(calendar, academicYearId);
  if (year === undefined) return refusal('UNKNOWN', 'academicYearId');
  const isThis = (each: { calendarExceptionId: string; academicYearId: string }) =>
    each.calendarExceptionId === calendarExceptionId && each.academicYearId === academicYearId;
  if (calendarExceptionId !== null && !calendar.exceptions.some(isThis))
    return refusal('UNKNOWN', 'calendarExceptionId');
  if (exception.title.trim() === '') return refusal('NO_TITLE', 'title');
  if (isAfter(exception.startsOn, exception.endsOn)) return refusal('ENDS_BEFORE_START', 'endsOn');
  if (isAfter(year.startsOn, exception.startsOn)) return refusal('OUTSIDE_YEAR', 'startsOn');
  if (isAfter(exception.endsOn, year.endsOn)) return refusal('OUTSIDE_YEAR', 'endsOn');
  return exception.grades && refuseGrades(exception.grades, calendar, academicYearId);
}

function refuseGrades(
  grades: readonly string[],
  calendar: SchoolCalendar,
  yearId: string,
): CalendarRefusal | null {
  if (grades.length === 0) return refusal('NO_GRADE', 'grades');
  const ofYear = (each: { academicYearId: string }) => each.academicYearId === yearId;
  // A year that was copied has periods before it has classes.
  const taught = new Set([
    ...calendar.classes.filter(ofYear).map(({ grade }) => grade),
    ...calendar.periods.filter(ofYear).flatMap(({ grades }) => grades),
  ]);
  return grades.every((grade) => taught.has(grade)) ? null : refusal('UNKNOWN_GRADE', 'grades');
}

/** Mondays of the weeks that are study weeks for at least one class. */
function studyWeeksOfSchool(calendar: SchoolCalendar): Temporal.PlainDate[] {
  const yearIds = new Set(calendar.years.map(({ academicYearId }) => academicYearId));
  return classFactsOf(calendar, yearIds).flatMap((each) =>
    studyWeeksOf(each.calendar).map(({ week }) => week),
  );
}

function yearOf(calendar: SchoolCalendar, yearId: string): AcademicYear | undefined {
  return calendar.years.find(({ academicYearId }) => academicYearId === yearId);
}

function known(found: boolean, field: string): CalendarRefusal | null {
  return found ? null : refusal('UNKNOWN', field);
}

function refusal(refused: CalendarRefusalReason, field: string): CalendarRefusal {
  return { refused, field };
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}

function isWholeWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
