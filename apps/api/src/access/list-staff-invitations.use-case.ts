import { joiningState, type JoiningState } from '@vedomo/domain/access/invitation';
import type { Role } from '@vedomo/domain/access/role';
import type { PersonName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../platform/civil-date.ts';
import { useCase } from '../platform/use-case.ts';
import { readStaff, type StaffRow } from './staff-invitations.read-model.ts';

export interface StaffMembership {
  readonly membershipId: string;
  readonly role: Role;
  /** ISO civil dates. */
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly everSignedIn: boolean;
  /** The viewer's own: nobody ends that one. */
  readonly own: boolean;
}

export interface InvitedStaff {
  readonly staffId: string;
  readonly name: PersonName;
  readonly position: string | null;
  readonly leads: string | null;
  readonly memberships: readonly StaffMembership[];
  readonly state: JoiningState;
  readonly invitedAs: Role | null;
  readonly expiresAt: Temporal.Instant | null;
}

/** The school's staff: who is invited, in which role, and who has come. */
export const listStaffInvitations = useCase<void, InvitedStaff[]>({
  action: 'staff.invite',
  target: () => ({}),
  async run(tx, { schoolId, timeZone, membershipId }) {
    const rows = await readStaff(tx, schoolId, civilDate(tx.now, timeZone));
    return [...Map.groupBy(rows, ({ staffId }) => staffId).values()].map((own) =>
      toInvitedStaff(own, tx.now, membershipId),
    );
  },
});

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

function toInvitedStaff(rows: readonly StaffRow[], now: Temporal.Instant, viewer: string): InvitedStaff {
  const first = rows[0]!;
  const { staffId, position, leads, invitedAs, expiresAt, usedAt } = first;
  const invitation = expiresAt && {
    expiresAt: instant(expiresAt),
    usedAt: usedAt && instant(usedAt),
    revokedAt: null,
    failures: 0,
  };
  const members = rows.filter(({ membershipId }) => membershipId);
  const signedIn = members.find(({ lastSignedInAt }) => lastSignedInAt)?.lastSignedInAt;
  const membership = members.length > 0 ? { lastSignedInAt: signedIn ? instant(signedIn) : null } : null;
  const waiting = invitation && !invitation.usedAt ? invitation : null;
  return {
    staffId,
    name: first,
    position,
    leads,
    memberships: members.map((row) => ({
      membershipId: row.membershipId!,
      role: row.role!,
      startsOn: row.startsOn!,
      endsOn: row.endsOn,
      everSignedIn: row.lastSignedInAt !== null,
      own: row.membershipId === viewer,
    })),
    state: joiningState(invitation, membership, now),
    invitedAs: waiting && invitedAs,
    expiresAt: waiting && waiting.expiresAt,
  };
}
