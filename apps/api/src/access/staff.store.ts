import type { PersonName } from '@vedomo/domain/roster/person-name';
import type { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../platform/transaction.ts';

export interface StaffName extends PersonName {
  readonly staffId: string;
}

const LOCK_STAFF = {
  name: 'staff.lock',
  text: `
    select staff_id as "staffId", family_name as "familyName", given_name as "givenName", middle_name as "middleName"
    from staff_member
    where school_id = $1 and staff_id = any ($2) and (ends_on is null or ends_on >= $3)
    order by staff_id for update`,
};

/** Members of staff who work here on a day, kept to this transaction until it ends. */
export const lockStaff = (tx: Tx, schoolId: string, staffIds: readonly string[], today: Temporal.PlainDate) =>
  tx.rows<StaffName>(LOCK_STAFF, [schoolId, staffIds, today.toString()]);

export interface SchoolHead {
  readonly title: string;
  readonly code: string;
}

const SCHOOL_HEAD = {
  name: 'staff.school-head',
  text: 'select title, code from school where school_id = $1',
};

export const readSchoolHead = async (tx: Tx, schoolId: string): Promise<SchoolHead> =>
  (await tx.rows<SchoolHead>(SCHOOL_HEAD, [schoolId]))[0]!;

const ADD_STAFF = {
  name: 'staff.add',
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

export interface StaffMembershipDates {
  readonly accountId: string;
  /** ISO civil dates. */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const LOCK_MEMBERSHIP = {
  name: 'staff.lock-membership',
  text: `
    select account_id as "accountId", starts_on as "startsOn", ends_on as "endsOn" from membership
    where school_id = $1 and membership_id = $2 and role not in ('GUARDIAN', 'STUDENT') for update`,
};

/** A membership in a role of staff; null for a family's or another school's. */
export const lockStaffMembership = async (tx: Tx, schoolId: string, membershipId: string) =>
  (await tx.rows<StaffMembershipDates>(LOCK_MEMBERSHIP, [schoolId, membershipId]))[0] ?? null;

const REVOKE_INVITATIONS = {
  name: 'staff.revoke-invitations',
  text: `
    update invitation set revoked_at = $3
    where school_id = $1 and used_at is null and revoked_at is null
      and staff_id = (select person_id from membership where school_id = $1 and membership_id = $2)`,
};

/** Revokes the unused invitations of the member of staff whose membership this is; waits for whoever is joining by one. */
export const revokeInvitationsOf = (tx: Tx, schoolId: string, membershipId: string) =>
  tx.rows(REVOKE_INVITATIONS, [schoolId, membershipId, tx.now.toString()]);

const END_MEMBERSHIP = {
  name: 'staff.end-membership',
  text: 'update membership set ends_on = $3 where school_id = $1 and membership_id = $2',
};

export const endMembershipOn = (
  tx: Tx,
  schoolId: string,
  membershipId: string,
  lastDay: Temporal.PlainDate,
) => tx.rows(END_MEMBERSHIP, [schoolId, membershipId, lastDay.toString()]);
