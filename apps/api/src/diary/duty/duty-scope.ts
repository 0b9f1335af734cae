import { dayNumber } from '@vedomo/domain/calendar/day-number';
import type { SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import type { StudentHistory } from '@vedomo/domain/diary/plan-duty';
import type { Temporal } from 'temporal-polyfill';

/** Whose duties are in question; `{}` is the whole school. */
export interface DutyScope {
  readonly classIds?: readonly string[];
  readonly studentIds?: readonly string[];
  /** Past years as well, whose weeks are closed: for corrections and recounts. */
  readonly pastYears?: boolean;
}

/** A year's last week closes this many days after its end at the latest. */
const LAST_WEEK_CLOSES_WITHIN = 21;

/** The years that can still have an open week, or all of them. */
export function yearsOf(calendar: SchoolCalendar, today: Temporal.PlainDate, scope: DutyScope): Set<string> {
  const years = calendar.years.filter(
    ({ endsOn }) => scope.pastYears || dayNumber(endsOn) + LAST_WEEK_CLOSES_WITHIN >= dayNumber(today),
  );
  return new Set(years.map(({ academicYearId }) => academicYearId));
}

/** The classes whose weeks the scope may touch; null for all. */
export function classesOf(
  scope: DutyScope,
  histories: ReadonlyMap<string, StudentHistory>,
  dutyClassIds: Iterable<string>,
): ReadonlySet<string> | null {
  if (!scope.classIds && !scope.studentIds) return null;
  const ofStudents = [...histories.values()].flatMap(({ enrolments }) =>
    enrolments.map(({ classId }) => classId),
  );
  return new Set([...(scope.classIds ?? []), ...ofStudents, ...dutyClassIds]);
}
