import type { ExceptionChange, NewYearChange, PeriodChange } from '@vedomo/domain/calendar/calendar-change';
import { copyYear } from '@vedomo/domain/calendar/copy-year';
import { firstWholeWeekOf } from '@vedomo/domain/calendar/first-duty-week';
import type { SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import { v7 as newId } from 'uuid';
import type { Tx } from '../platform/transaction.ts';

const BEGIN_YEAR = {
  name: 'academic-year.begin',
  text: `
    insert into academic_year (school_id, academic_year_id, title, starts_on, ends_on, first_duty_week)
    values ($1, $2, $3, $4, $5, $6)`,
};
const WRITE_PERIOD = {
  name: 'academic-year.period',
  text: `
    insert into grading_period (school_id, academic_year_id, grading_period_id, kind, ordinal, starts_on, ends_on, grades)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (school_id, grading_period_id) do update
      set kind = excluded.kind, ordinal = excluded.ordinal, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, grades = excluded.grades`,
};
const WRITE_EXCEPTION = {
  name: 'academic-year.exception',
  text: `
    insert into calendar_exception (school_id, academic_year_id, calendar_exception_id, kind, title, starts_on, ends_on, grades)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (school_id, calendar_exception_id) do update
      set kind = excluded.kind, title = excluded.title, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, grades = excluded.grades`,
};

/** Begins a year, with what it takes over from the one that it names. */
export async function writeNewYear(
  tx: Tx,
  schoolId: string,
  { title, startsOn, endsOn, copyFromId }: NewYearChange,
  { years, periods, exceptions }: SchoolCalendar,
): Promise<void> {
  const academicYearId = newId();
  const dutiesFrom = firstWholeWeekOf(startsOn);
  await tx.rows(BEGIN_YEAR, [
    schoolId,
    academicYearId,
    title.trim(),
    `${startsOn}`,
    `${endsOn}`,
    `${dutiesFrom}`,
  ]);
  const from = years.find((year) => year.academicYearId === copyFromId);
  if (from === undefined) return;
  const ofYear = (each: { academicYearId: string }) => each.academicYearId === copyFromId;
  const taken = copyYear(
    { ...from, periods: periods.filter(ofYear), exceptions: exceptions.filter(ofYear) },
    { startsOn, endsOn },
  );
  for (const period of taken.periods)
    await writePeriod(tx, schoolId, { academicYearId, gradingPeriodId: null, period });
  for (const exception of taken.exceptions)
    await writeException(tx, schoolId, { academicYearId, calendarExceptionId: null, exception });
}

/** Writes a grading period, a new one when it has no id. */
export async function writePeriod(
  tx: Tx,
  schoolId: string,
  { academicYearId, gradingPeriodId, period }: Omit<PeriodChange, 'kind'>,
): Promise<void> {
  const { kind, ordinal, startsOn, endsOn, grades } = period;
  const id = gradingPeriodId ?? newId();
  const days = [`${startsOn}`, `${endsOn}`];
  await tx.rows(WRITE_PERIOD, [schoolId, academicYearId, id, kind, ordinal, ...days, grades]);
}

/** Writes days on which the weekday pattern does not decide, new ones when they have no id. */
export async function writeException(
  tx: Tx,
  schoolId: string,
  { academicYearId, calendarExceptionId, exception }: Omit<ExceptionChange, 'kind'>,
): Promise<void> {
  const { kind, title, startsOn, endsOn, grades } = exception;
  const id = calendarExceptionId ?? newId();
  const days = [`${startsOn}`, `${endsOn}`];
  await tx.rows(WRITE_EXCEPTION, [schoolId, academicYearId, id, kind, title.trim(), ...days, grades]);
}
