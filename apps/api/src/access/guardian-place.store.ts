import type { PersonName } from '@vedomo/domain/roster/person-name';
import type { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import { enqueueJob } from '../platform/enqueue-job.ts';
import type { Tx } from '../platform/transaction.ts';

/** A guardian of a student today, with rights or, by a court act, without. */
export interface GuardianOfStudent extends PersonName {
  readonly guardianId: string;
  readonly denied: boolean;
}

const GUARDIANS_OF = {
  name: 'guardian-place.guardians-of',
  text: `
    select g.guardian_id as "guardianId", g.family_name as "familyName", g.given_name as "givenName",
      g.middle_name as "middleName", bool_or(x.rights = 'NONE') as denied
    from guardianship x join guardian g on g.school_id = $1 and g.guardian_id = x.guardian_id
    where x.school_id = $1 and x.student_id = $2 and x.starts_on <= $3 and (x.ends_on is null or x.ends_on >= $3)
    group by g.guardian_id, g.family_name, g.given_name, g.middle_name`,
};

export const guardiansOf = (tx: Tx, schoolId: string, studentId: string, today: Temporal.PlainDate) =>
  tx.rows<GuardianOfStudent>(GUARDIANS_OF, [schoolId, studentId, today.toString()]);

const GUARDIAN_NAME = {
  name: 'guardian-place.name',
  text: `
    select family_name as "familyName", given_name as "givenName", middle_name as "middleName"
    from guardian where school_id = $1 and guardian_id = $2`,
};

export const guardianName = async (tx: Tx, schoolId: string, guardianId: string) =>
  (
    await tx.rows<{ familyName: string; givenName: string; middleName: string | null }>(GUARDIAN_NAME, [
      schoolId,
      guardianId,
    ])
  )[0] ?? null;

const ADD_GUARDIAN = {
  name: 'guardian-place.add-guardian',
  text: 'insert into guardian (school_id, guardian_id, family_name, given_name, middle_name) values ($1, $2, $3, $4, $5)',
};

/** Records a guardian whom the roster did not know, under the name that the person gave. */
export async function addGuardian(tx: Tx, schoolId: string, name: PersonName): Promise<string> {
  const guardianId = uuidv7({ msecs: tx.now.epochMilliseconds });
  await tx.rows(ADD_GUARDIAN, [schoolId, guardianId, name.familyName, name.givenName, name.middleName]);
  return guardianId;
}

const ADD_GUARDIANSHIP = {
  name: 'guardian-place.add-guardianship',
  text: `
    insert into guardianship (school_id, student_id, guardian_id, starts_on, rights)
    values ($1, $2, $3, $4, 'FULL') on conflict do nothing`,
};

/** Links a guardian and a student from today on, with full rights; the student's weekly duties follow. */
export async function addGuardianship(
  tx: Tx,
  schoolId: string,
  { studentId, guardianId }: { studentId: string; guardianId: string },
  today: Temporal.PlainDate,
): Promise<void> {
  await tx.rows(ADD_GUARDIANSHIP, [schoolId, studentId, guardianId, today.toString()]);
  await enqueueJob(tx, 'refresh-duties', { schoolId, studentIds: [studentId] });
}
