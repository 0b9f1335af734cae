import type { DutyPolicy } from '@vedomo/domain/calendar/duty-policy';
import type { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../platform/transaction.ts';

export interface FirstSchool {
  readonly schoolId: string;
  readonly title: string;
  readonly code: string;
  readonly timeZone: string;
  readonly year: {
    readonly title: string;
    readonly starts: Temporal.PlainDate;
    readonly ends: Temporal.PlainDate;
    readonly firstDutyWeek: Temporal.PlainDate;
  } | null;
  readonly policy: DutyPolicy;
}

/** Any number that no other lock of ours takes. */
const LOCK = { name: 'first-school.lock-first-run', text: 'select pg_advisory_xact_lock(4841)' };

/** Until the transaction ends no other process makes the first school. */
export const lockFirstRun = (tx: Tx) => tx.rows(LOCK, []);

const ADD_SCHOOL = {
  name: 'first-school.add',
  text: 'insert into school (school_id, code, title, time_zone, created_at) values ($1, $2, $3, $4, $5)',
};
const ADD_YEAR = {
  name: 'first-school.add-year',
  text: `
    insert into academic_year (school_id, academic_year_id, title, starts_on, ends_on, first_duty_week)
    values ($1, $2, $3, $4, $5, $6)`,
};
const ADD_POLICY = {
  name: 'first-school.add-policy',
  text: `
    insert into duty_policy (school_id, from_week, grace_hours, answers, target_percent)
    values ($1, $2, $3, $4, $5)`,
};

/** Adds a school with its first terms and, when one is given, its academic year. */
export async function addFirstSchool(tx: Tx, school: FirstSchool): Promise<void> {
  const { schoolId, code, title, timeZone, year, policy } = school;
  await tx.rows(ADD_SCHOOL, [schoolId, code, title, timeZone, tx.now.toString()]);
  if (year)
    await tx.rows(ADD_YEAR, [
      schoolId,
      uuidv7({ msecs: tx.now.epochMilliseconds }),
      year.title,
      year.starts.toString(),
      year.ends.toString(),
      year.firstDutyWeek.toString(),
    ]);
  const { fromWeek, graceHours, answers, targetPercent } = policy;
  await tx.rows(ADD_POLICY, [schoolId, fromWeek.toString(), graceHours, answers, targetPercent]);
}
