import type { Temporal } from 'temporal-polyfill';
import type { YearSpan } from './academic-year.ts';
import type { CalendarRefusal, NewYearChange, YearChange } from './calendar-change.ts';
import { isBefore } from './is-before.ts';
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
  const others = years.filter((year) => year.academicYearId !== academicYearId);
  const refusal = refuseYearSpan({ startsOn, endsOn }, others);
  if (refusal) return refusal;
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

/** Judges a year that is to begin; null when it may. */
export function refuseNewYear(
  { title, startsOn, endsOn, copyFromId }: NewYearChange,
  { years }: SchoolCalendar,
): CalendarRefusal | null {
  if (copyFromId !== null && !years.some(({ academicYearId }) => academicYearId === copyFromId))
    return { refused: 'UNKNOWN', field: 'copyFromId' };
  if (title.trim() === '') return { refused: 'NO_TITLE', field: 'title' };
  if (years.some((year) => year.title === title.trim())) return { refused: 'TITLE_TAKEN', field: 'title' };
  return refuseYearSpan({ startsOn, endsOn }, years);
}

function refuseYearSpan({ startsOn, endsOn }: YearSpan, others: readonly YearSpan[]): CalendarRefusal | null {
  if (!isBefore(startsOn, endsOn)) return { refused: 'ENDS_BEFORE_START', field: 'endsOn' };
  if (startsOn.until(endsOn).days > LONGEST_YEAR_IN_DAYS)
    return { refused: 'YEAR_TOO_LONG', field: 'endsOn' };
  const overlaps = others.some(
    (year) => !isBefore(endsOn, year.startsOn) && !isBefore(year.endsOn, startsOn),
  );
  return overlaps ? { refused: 'YEARS_OVERLAP', field: 'startsOn' } : null;
}
