import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { invitationExpiry, type InvitationFacts, joiningState, refuseInvitation } from './invitation.ts';

const NOW = Temporal.Instant.from('2026-11-24T09:00:00Z');
const LATER = Temporal.Instant.from('2026-11-25T09:00:00Z');
const OPEN: InvitationFacts = { expiresAt: LATER, usedAt: null, revokedAt: null, failures: 0 };

describe('refuseInvitation', () => {
  it.each<[string, Partial<InvitationFacts>, string | null]>([
    ['open', {}, null],
    ['used', { usedAt: NOW }, 'INVITATION_USED'],
    ['revoked', { revokedAt: NOW }, 'INVITATION_REVOKED'],
    ['ending at this moment', { expiresAt: NOW }, 'INVITATION_EXPIRED'],
    ['after nine wrong dates', { failures: 9 }, null],
    ['after ten wrong dates', { failures: 10 }, 'INVITATION_LOCKED'],
    ['used and long over', { usedAt: NOW, expiresAt: NOW }, 'INVITATION_USED'],
  ])('of one %s', (_, facts, expected) => {
    expect(refuseInvitation({ ...OPEN, ...facts }, NOW)).toBe(expected);
  });

  it('lets an invitation live thirty days', () => {
    expect(invitationExpiry(NOW).toString()).toBe('2026-12-24T09:00:00Z');
  });
});

describe('joiningState', () => {
  it('is of the membership when there is one', () => {
    expect(joiningState(OPEN, { lastSignedInAt: NOW }, NOW)).toBe('JOINED');
    expect(joiningState(null, { lastSignedInAt: null }, NOW)).toBe('NEVER_SIGNED_IN');
  });

  it('is of the invitation otherwise', () => {
    expect(joiningState(null, null, NOW)).toBe('NOT_INVITED');
    expect(joiningState(OPEN, null, NOW)).toBe('INVITED');
    expect(joiningState({ ...OPEN, expiresAt: NOW }, null, NOW)).toBe('LAPSED');
    expect(joiningState({ ...OPEN, failures: 10 }, null, NOW)).toBe('LAPSED');
  });

  it('begins again when whoever used the invitation is no longer a member', () => {
    expect(joiningState({ ...OPEN, usedAt: NOW }, null, NOW)).toBe('NOT_INVITED');
  });
});
