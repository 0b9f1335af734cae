import { refuseInvitation } from '@vedomo/domain/access/invitation';
import { readInvitationCode } from '@vedomo/domain/access/invitation-code';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Temporal } from 'temporal-polyfill';
import { civilDate } from '../platform/civil-date.ts';
import type { AsIdentity } from '../platform/identity.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { findInvitationByHash, type FoundInvitation } from './found-invitation.read-model.ts';
import { hashInvitationCode } from './invitation-secret.ts';
import { findSchoolByCode, type SchoolOfCode } from './school-by-code.read-model.ts';
import { takeAttempt } from './counted-attempt.ts';

/** What stands on a slip, as it was typed, and the address it was typed from. */
export interface InvitationKey {
  readonly schoolCode: string;
  readonly code: string;
  readonly address: string;
}

export interface OpenInvitation {
  readonly school: SchoolOfCode;
  readonly codeHash: Buffer;
  readonly invitation: FoundInvitation;
}

/**
 * Finds the open invitation of a code, throttled by address.
 * @throws Refusal NOT_FOUND/INVITATION_UNKNOWN, also for an unknown school; CONFLICT/INVITATION_USED, _REVOKED,
 * _LOCKED or _EXPIRED; TOO_MANY_REQUESTS/JOINING_THROTTLED after many unknown codes; all but the last with the field code
 */
export async function findInvitation(
  asIdentity: AsIdentity,
  joining: RateLimiterAbstract,
  { schoolCode, code, address }: InvitationKey,
): Promise<OpenInvitation> {
  // Counted before it is looked up, so that many at once are no more than one after the other.
  await takeAttempt(joining, address, 'JOINING_THROTTLED');
  let found: OpenInvitation | null;
  try {
    found = await lookUp(asIdentity, schoolCode, code);
  } catch (error) {
    await joining.reward(address);
    throw error;
  }
  if (!found) throw new Refusal('NOT_FOUND', 'INVITATION_UNKNOWN', 'code');
  await joining.reward(address);
  return found;
}

async function lookUp(
  asIdentity: AsIdentity,
  schoolCode: string,
  code: string,
): Promise<OpenInvitation | null> {
  const read = readInvitationCode(code);
  const school = read && (await asIdentity(null, (tx) => findSchoolByCode(tx, schoolCode)));
  const codeHash = school && hashInvitationCode(school.schoolId, read);
  const invitation =
    codeHash && (await asIdentity(school.schoolId, (tx) => readOpenInvitation(tx, school, codeHash)));
  return invitation ? { school, codeHash, invitation } : null;
}

/** The invitation while one can join with it; null when there is none of this code. */
export async function readOpenInvitation(
  tx: Tx,
  school: SchoolOfCode,
  codeHash: Buffer,
  locked = false,
): Promise<FoundInvitation | null> {
  const today = schoolDay(tx, school);
  const invitation = await findInvitationByHash(tx, school.schoolId, codeHash, today, locked);
  if (!invitation) return null;
  const refused = refuseInvitation(invitation, tx.now) ?? (invitation.stands ? null : 'INVITATION_REVOKED');
  if (refused) throw new Refusal('CONFLICT', refused, 'code');
  return invitation;
}

export const schoolDay = (tx: Tx, school: SchoolOfCode): Temporal.PlainDate =>
  civilDate(tx.now, school.timeZone);
