import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import { v7 as newId } from 'uuid';
import type { Tx } from '../platform/transaction.ts';

const CHANGE_YEAR = {
  name: 'calendar-change.year',
  text: `
    update academic_year set starts_on = $3, ends_on = $4, first_duty_week = $5
    where school_id = $1 and academic_year_id = $2`,
};
const WRITE_PERIOD = {
  name: 'calendar-change.period',
  text: `
    insert into grading_period (school_id, academic_year_id, grading_period_id, kind, ordinal, starts_on, ends_on, grades)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (school_id, grading_period_id) do update
      set kind = excluded.kind, ordinal = excluded.ordinal, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, grades = excluded.grades`,
};
const WRITE_EXCEPTION = {
  name: 'calendar-change.exception',
  text: `
    insert into calendar_exception (school_id, academic_year_id, calendar_exception_id, kind, title, starts_on, ends_on, grades)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (school_id, calendar_exception_id) do update
      set kind = excluded.kind, title = excluded.title, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, grades = excluded.grades`,
};
const WRITE_PATTERN = {
  name: 'calendar-change.pattern',
  text: `
    insert into weekday_pattern (school_id, class_id, starts_on, weekdays) values ($1, $2, $3, $4)
    on conflict (school_id, class_id, starts_on) do update set weekdays = excluded.weekdays`,
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

/** Writes a change that the rules have passed. The duties are still to follow. */
export async function writeCalendarChange(tx: Tx, schoolId: string, change: CalendarChange): Promise<void> {
  switch (change.kind) {
    case 'YEAR': {
      const { academicYearId, startsOn, endsOn, firstDutyWeek } = change;
      await tx.rows(CHANGE_YEAR, [schoolId, academicYearId, `${startsOn}`, `${endsOn}`, `${firstDutyWeek}`]);
      return;
    }
    case 'PERIOD': {
      const { kind, ordinal, startsOn, endsOn, grades } = change.period;
      const id = change.gradingPeriodId ?? newId();
      await tx.rows(WRITE_PERIOD, [
        schoolId,
        change.academicYearId,
        id,
        kind,
        ordinal,
        `${startsOn}`,
        `${endsOn}`,
        grades,
      ]);
      return;
    }
    case 'EXCEPTION': {
      const { kind, title, startsOn, endsOn, grades } = change.exception;
      const id = change.calendarExceptionId ?? newId();
      await tx.rows(WRITE_EXCEPTION, [
        schoolId,
        change.academicYearId,
        id,
        kind,
        title.trim(),
        `${startsOn}`,
        `${endsOn}`,
        grades,
      ]);
      return;
    }
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
    case 'REMOVE_POLICY':
      await tx.rows(REMOVE_POLICY, [schoolId, `${change.fromWeek}`]);
  }
}
