import { Temporal } from 'temporal-polyfill';
import type { CalendarRefusal, YearChange } from './calendar-change.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { weekOf } from './study-week.ts';

const LONGEST_YEAR_IN_DAYS = 400;

/** Judges new bounds of an academic year; null when they may stand. What the year holds must stay inside. */
export function refuseYearChange(
  { academicYearId, startsOn, endsOn, firstDutyWeek }: YearChange,
  { years, periods, exceptions }: SchoolCalendar,
): CalendarRefusal | null {
  if (!years.some((year) => year.academicYearId === academicYearId))
    return { refused: 'UNKNOWN', field: 'academicYearId' };
  if (!isBefore(startsOn, endsOn)) return { refused: 'ENDS_BEFORE_START', field: 'endsOn' };
  if (startsOn.until(endsOn).days > LONGEST_YEAR_IN_DAYS)
    return { refused: 'YEAR_TOO_LONG', field: 'endsOn' };
  const overlaps = years.some(
    (year) =>
      year.academicYearId !== academicYearId &&
      !isBefore(endsOn, year.startsOn) &&
      !isBefore(year.endsOn, startsOn),
  );
  if (overlaps) return { refused: 'YEARS_OVERLAP', field: 'startsOn' };
  if (firstDutyWeek.dayOfWeek !== 1) return { refused: 'NOT_A_MONDAY', field: 'firstDutyWeek' };
  if (isBefore(firstDutyWeek, weekOf(startsOn)) || isBefore(endsOn, firstDutyWeek))
    return { refused: 'OUTSIDE_YEAR', field: 'firstDutyWeek' };
  const outside = (each: {
    academicYearId: string;
    startsOn: Temporal.PlainDate;
    endsOn: Temporal.PlainDate;
  }) =>
    each.academicYearId === academicYearId &&
    (isBefore(each.startsOn, startsOn) || isBefore(endsOn, each.endsOn));
  const fieldOf = (each: { startsOn: Temporal.PlainDate }) =>
    isBefore(each.startsOn, startsOn) ? 'startsOn' : 'endsOn';
  const period = periods.find(outside);
  if (period) return { refused: 'PERIOD_OUTSIDE_YEAR', field: fieldOf(period) };
  const exception = exceptions.find(outside);
  return exception ? { refused: 'EXCEPTION_OUTSIDE_YEAR', field: fieldOf(exception) } : null;
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
