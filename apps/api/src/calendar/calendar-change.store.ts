import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import type { SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import type { Tx } from '../platform/transaction.ts';
import { writeException, writeNewYear, writePeriod } from './academic-year.store.ts';

const CHANGE_YEAR = {
  name: 'calendar-change.year',
  text: `
    update academic_year set starts_on = $3, ends_on = $4, first_duty_week = $5
    where school_id = $1 and academic_year_id = $2`,
};
const WRITE_PATTERN = {
  name: 'calendar-change.pattern',
  text: `
    insert into weekday_pattern (school_id, class_id, starts_on, weekdays) values ($1, $2, $3, $4)
    on conflict (school_id, class_id, starts_on) do update set weekdays = excluded.weekdays`,
};
const REMOVE_PATTERN = {
  name: 'calendar-change.remove-pattern',
  text: 'delete from weekday_pattern where school_id = $1 and class_id = any ($2) and starts_on = $3',
};
const WRITE_POLICY = {
  name: 'calendar-change.policy',
  text: `
    insert into duty_policy (school_id, from_week, grace_hours, answers, target_percent) values ($1, $2, $3, $4, $5)
    on conflict (school_id, from_week) do update
      set grace_hours = excluded.grace_hours, answers = excluded.answers, target_percent = excluded.target_percent`,
};
const REMOVE_PERIOD = {
  name: 'calendar-change.remove-period',
  text: 'delete from grading_period where school_id = $1 and grading_period_id = $2',
};
const REMOVE_EXCEPTION = {
  name: 'calendar-change.remove-exception',
  text: 'delete from calendar_exception where school_id = $1 and calendar_exception_id = $2',
};
const REMOVE_POLICY = {
  name: 'calendar-change.remove-policy',
  text: 'delete from duty_policy where school_id = $1 and from_week = $2',
};
const PERIOD_IN_USE = {
  name: 'calendar-change.period-in-use',
  text: `
    select exists (select 1 from period_mark m where m.school_id = $1 and m.grading_period_id = $2)
      or exists (select 1 from assessment_mode a where a.school_id = $1 and a.grading_period_id = $2) as used`,
};

/** Whether marks or modes of assessment hang on the period, so that it cannot go. */
export async function isPeriodInUse(tx: Tx, schoolId: string, gradingPeriodId: string): Promise<boolean> {
  const [row] = await tx.rows<{ used: boolean }>(PERIOD_IN_USE, [schoolId, gradingPeriodId]);
  return row!.used;
}

/**
 * Writes a change that the rules have passed. The duties are still to follow.
 * @param calendar as it was before.
 */
export async function writeCalendarChange(
  tx: Tx,
  schoolId: string,
  change: CalendarChange,
  calendar: SchoolCalendar,
): Promise<void> {
  switch (change.kind) {
    case 'YEAR': {
      const { academicYearId, startsOn, endsOn, firstDutyWeek } = change;
      await tx.rows(CHANGE_YEAR, [schoolId, academicYearId, `${startsOn}`, `${endsOn}`, `${firstDutyWeek}`]);
      return;
    }
    case 'NEW_YEAR':
      return writeNewYear(tx, schoolId, change, calendar);
    case 'PERIOD':
      return writePeriod(tx, schoolId, change);
    case 'EXCEPTION':
      return writeException(tx, schoolId, change);
    case 'PATTERN': {
      const weekdays = [...new Set(change.weekdays)].toSorted((a, b) => a - b);
      for (const classId of change.classIds)
        await tx.rows(WRITE_PATTERN, [schoolId, classId, `${change.startsOn}`, weekdays]);
      return;
    }
    case 'POLICY': {
      const { fromWeek, graceHours, answers, targetPercent } = change.policy;
      await tx.rows(WRITE_POLICY, [schoolId, `${fromWeek}`, graceHours, answers, targetPercent]);
      return;
    }
    case 'REMOVE_PERIOD':
      await tx.rows(REMOVE_PERIOD, [schoolId, change.gradingPeriodId]);
      return;
    case 'REMOVE_EXCEPTION':
      await tx.rows(REMOVE_EXCEPTION, [schoolId, change.calendarExceptionId]);
      return;
    case 'REMOVE_PATTERN':
      await tx.rows(REMOVE_PATTERN, [schoolId, change.classIds, `${change.startsOn}`]);
      return;
    case 'REMOVE_POLICY':
      await tx.rows(REMOVE_POLICY, [schoolId, `${change.fromWeek}`]);
  }
}
