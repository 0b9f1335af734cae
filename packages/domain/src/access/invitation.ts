import { Temporal } from 'temporal-polyfill';

export const INVITATION_DAYS = 30;

/** Wrong birth dates after which an invitation is locked. */
export const MOST_WRONG_BIRTH_DATES = 10;

export interface InvitationFacts {
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** Wrong birth dates so far. */
  readonly failures: number;
}

export type InvitationRefusal =
  'INVITATION_USED' | 'INVITATION_REVOKED' | 'INVITATION_LOCKED' | 'INVITATION_EXPIRED';

/** Why nobody can join with an invitation any more; null while one can. */
export function refuseInvitation(facts: InvitationFacts, now: Temporal.Instant): InvitationRefusal | null {
  if (facts.usedAt) return 'INVITATION_USED';
  if (facts.revokedAt) return 'INVITATION_REVOKED';
  if (facts.failures >= MOST_WRONG_BIRTH_DATES) return 'INVITATION_LOCKED';
  return Temporal.Instant.compare(facts.expiresAt, now) <= 0 ? 'INVITATION_EXPIRED' : null;
}

/** When an invitation issued now ends. */
export const invitationExpiry = (now: Temporal.Instant): Temporal.Instant =>
  now.add({ hours: INVITATION_DAYS * 24 });

/** How far a person invited to the school has come. */
export type JoiningState = 'NOT_INVITED' | 'INVITED' | 'LAPSED' | 'NEVER_SIGNED_IN' | 'JOINED';

/**
 * What a list of invitations says of a person.
 * @param invitation the newest one that was not revoked
 * @param membership the person's own in the school, while it is in force
 */
export function joiningState(
  invitation: InvitationFacts | null,
  membership: { readonly lastSignedInAt: Temporal.Instant | null } | null,
  now: Temporal.Instant,
): JoiningState {
  if (membership) return membership.lastSignedInAt ? 'JOINED' : 'NEVER_SIGNED_IN';
  if (!invitation || invitation.usedAt) return 'NOT_INVITED';
  return refuseInvitation(invitation, now) ? 'LAPSED' : 'INVITED';
}
