import type { CalendarRefusal, PatternChange, RemovalChange } from './calendar-change.ts';
import { isBefore } from './is-before.ts';
import type { SchoolCalendar } from './school-calendar.ts';

type PatternRemoval = Extract<RemovalChange, { kind: 'REMOVE_PATTERN' }>;

/** Judges weekdays that the classes study on from a day; null when they may stand. */
export function refusePattern(
  { classIds, startsOn, weekdays }: PatternChange,
  { classes, years }: SchoolCalendar,
): CalendarRefusal | null {
  if (classIds.length === 0) return { refused: 'NO_CLASS', field: 'classIds' };
  if (weekdays.length === 0 || !weekdays.every(isIsoDay)) return { refused: 'NO_WEEKDAY', field: 'weekdays' };
  for (const classId of classIds) {
    const found = classes.find((each) => each.classId === classId);
    const year = found && years.find(({ academicYearId }) => academicYearId === found.academicYearId);
    if (year === undefined) return { refused: 'UNKNOWN', field: 'classIds' };
    if (isBefore(startsOn, year.startsOn) || isBefore(year.endsOn, startsOn))
      return { refused: 'OUTSIDE_YEAR', field: 'startsOn' };
  }
  return null;
}

/**
 * Judges the end of a pattern, after which the one before it holds on; null when it may go.
 * The first of a class stays: without it the class would have no school day.
 */
export function refusePatternRemoval(
  { classIds, startsOn }: PatternRemoval,
  { patterns }: SchoolCalendar,
): CalendarRefusal | null {
  if (classIds.length === 0) return { refused: 'NO_CLASS', field: 'classIds' };
  for (const classId of classIds) {
    const ofClass = patterns.filter((pattern) => pattern.classId === classId);
    if (!ofClass.some((pattern) => pattern.startsOn.equals(startsOn)))
      return { refused: 'UNKNOWN', field: 'classIds' };
    if (!ofClass.some((pattern) => isBefore(pattern.startsOn, startsOn)))
      return { refused: 'FIRST_PATTERN', field: 'startsOn' };
  }
  return null;
}

function isIsoDay(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 7;
}
