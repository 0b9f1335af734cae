import type { DutyPolicy } from '@vedomo/domain/calendar/duty-policy';
import type { PersonName } from '@vedomo/domain/roster/person-name';
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
const LOCK = { name: 'school.lock-first-run', text: 'select pg_advisory_xact_lock(4841)' };

/** Until the transaction ends no other process makes the first school. */
export const lockFirstRun = (tx: Tx) => tx.rows(LOCK, []);

const ADD_SCHOOL = {
  name: 'school.add',
  text: 'insert into school (school_id, code, title, time_zone, created_at) values ($1, $2, $3, $4, $5)',
};
const ADD_YEAR = {
  name: 'school.add-year',
  text: `
    insert into academic_year (school_id, academic_year_id, title, starts_on, ends_on, first_duty_week)
    values ($1, $2, $3, $4, $5, $6)`,
};
const ADD_POLICY = {
  name: 'school.add-policy',
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

const ADD_STAFF = {
  name: 'school.add-staff',
  text: `
    insert into staff_member (school_id, staff_id, family_name, given_name, middle_name, position)
    values ($1, $2, $3, $4, $5, $6)`,
};

/** Adds a member of staff whom no roster has brought. */
export async function addStaffMember(
  tx: Tx,
  schoolId: string,
  { familyName, givenName, middleName }: PersonName,
  position: string | null,
): Promise<string> {
  const staffId = uuidv7({ msecs: tx.now.epochMilliseconds });
  await tx.rows(ADD_STAFF, [schoolId, staffId, familyName, givenName, middleName, position]);
  return staffId;
}
