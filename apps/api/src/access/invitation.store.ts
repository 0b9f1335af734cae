import { invitationExpiry } from '@vedomo/domain/access/invitation';
import type { Role } from '@vedomo/domain/access/role';
import type { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.ts';
import type { Tx } from '../platform/transaction.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { hashInvitationCode, newInvitationCode } from './invitation-secret.ts';

/** Whom an invitation is for: a student's guardian, known or not, or a member of staff. */
export interface Invitee {
  readonly role: Role;
  readonly studentId: string | null;
  readonly guardianId: string | null;
  readonly staffId: string | null;
}

export interface IssuedCode {
  readonly code: string;
  readonly expiresAt: Temporal.Instant;
}

const placeOf = ({ studentId, guardianId, staffId }: Invitee) =>
  [studentId, guardianId, staffId].map((id) => id ?? '').join('/');

const REVOKE_OPEN = {
  name: 'invitation.revoke-open',
  text: `
    update invitation set revoked_at = $2
    where school_id = $1 and used_at is null and revoked_at is null
      and concat_ws('/', coalesce(student_id::text, ''), coalesce(guardian_id::text, ''), coalesce(staff_id::text, ''))
        = any ($3)`,
};

/**
 * Issues one invitation to each invitee and revokes the unused ones that they had.
 * @returns the codes, in the order of the invitees; they can never be read again
 */
export async function issueInvitations(
  tx: Tx,
  actor: Actor,
  invitees: readonly Invitee[],
): Promise<IssuedCode[]> {
  if (invitees.length === 0) return [];
  await tx.rows(REVOKE_OPEN, [actor.schoolId, tx.now.toString(), invitees.map(placeOf)]);
  const expiresAt = invitationExpiry(tx.now);
  const codes = invitees.map(() => newInvitationCode());
  await tx.manager.insert(
    InvitationEntity,
    invitees.map((invitee, at) => ({
      ...invitee,
      schoolId: actor.schoolId,
      invitationId: uuidv7({ msecs: tx.now.epochMilliseconds }),
      codeHash: hashInvitationCode(actor.schoolId, codes[at]!),
      createdBy: actor.membershipId,
      createdAt: new Date(tx.now.epochMilliseconds),
      expiresAt: new Date(expiresAt.epochMilliseconds),
      failures: 0,
      usedAt: null,
      revokedAt: null,
    })),
  );
  return codes.map((code) => ({ code, expiresAt }));
}

const COUNT_WRONG_BIRTH_DATE = {
  name: 'invitation.count-wrong-birth-date',
  text: 'update invitation set failures = failures + 1 where school_id = $1 and invitation_id = $2',
};

export const countWrongBirthDate = (tx: Tx, schoolId: string, invitationId: string) =>
  tx.rows(COUNT_WRONG_BIRTH_DATE, [schoolId, invitationId]);

const MARK_USED = {
  name: 'invitation.mark-used',
  text: `
    update invitation set used_at = $3, guardian_id = coalesce(guardian_id, $4)
    where school_id = $1 and invitation_id = $2`,
};

/** Closes an invitation; one that was for an unknown guardian now says who came. */
export const markInvitationUsed = (
  tx: Tx,
  schoolId: string,
  invitationId: string,
  guardianId: string | null,
) => tx.rows(MARK_USED, [schoolId, invitationId, tx.now.toString(), guardianId]);
