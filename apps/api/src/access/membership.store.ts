import type { Role } from '@vedomo/domain/access/role';
import type { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../platform/transaction.ts';

/** An account's membership of one role in a school; an account has at most one of each. */
export interface OwnMembership {
  readonly membershipId: string;
  readonly personId: string | null;
}

const LOCK_ACCOUNT = {
  name: 'membership.lock-account',
  text: 'select 1 from account where account_id = $1 and disabled_at is null for update',
};
const FIND_OWN = {
  name: 'membership.find-own',
  text: `
    select membership_id as "membershipId", person_id as "personId" from membership
    where school_id = $1 and account_id = $2 and role = $3`,
};

/** The account's membership of the role, ended or not. Another joining of the same account waits until this one ends. */
export async function lockOwnMembership(
  tx: Tx,
  schoolId: string,
  accountId: string,
  role: Role,
): Promise<OwnMembership | null> {
  await tx.rows(LOCK_ACCOUNT, [accountId]);
  return (await tx.rows<OwnMembership>(FIND_OWN, [schoolId, accountId, role]))[0] ?? null;
}

const ADD = {
  name: 'membership.add',
  text: `
    insert into membership (school_id, membership_id, account_id, role, person_id, starts_on, last_signed_in_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** Adds a membership from today on, of somebody who is signed in. */
export async function addMembership(
  tx: Tx,
  schoolId: string,
  membership: { accountId: string; role: Role; personId: string | null },
  today: Temporal.PlainDate,
): Promise<string> {
  const membershipId = uuidv7({ msecs: tx.now.epochMilliseconds });
  const { accountId, role, personId } = membership;
  await tx.rows(ADD, [
    schoolId,
    membershipId,
    accountId,
    role,
    personId,
    today.toString(),
    tx.now.toString(),
  ]);
  return membershipId;
}

const REOPEN = {
  name: 'membership.reopen',
  text: `
    update membership set ends_on = null, last_signed_in_at = $3
    where school_id = $1 and membership_id = $2`,
};

/** Takes the end off a membership whose person has been invited again. */
export const reopenMembership = (tx: Tx, schoolId: string, membershipId: string) =>
  tx.rows(REOPEN, [schoolId, membershipId, tx.now.toString()]);
