import { Temporal } from 'temporal-polyfill';
import { notFound, Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { endMembershipOn, lockStaffMembership, revokeInvitationsOf } from './staff.store.ts';

export interface EndMembershipInput {
  readonly membershipId: string;
  /** ISO civil date; access ends with this day, at once when it is over. */
  readonly lastDay: string;
}

/**
 * Ends the membership of a member of staff; the account and whatever it is elsewhere stay. The person's unused
 * invitations are revoked with it: a slip would open the membership again.
 * @throws Refusal CONFLICT/OWN_MEMBERSHIP; INVALID/LAST_DAY_BEFORE_START; INVALID/LAST_DAY_AFTER_END where it ends
 * earlier already; NOT_FOUND for a family's membership
 */
export const endMembership = useCase<EndMembershipInput, boolean>({
  action: 'staff.invite',
  target: () => ({}),
  changesMemberships: true,
  async run(tx, actor, { membershipId, lastDay }) {
    // First, in the order in which joining locks the two.
    await revokeInvitationsOf(tx, actor.schoolId, membershipId);
    const membership = await lockStaffMembership(tx, actor.schoolId, membershipId);
    if (!membership) throw notFound();
    if (membershipId === actor.membershipId) throw new Refusal('CONFLICT', 'OWN_MEMBERSHIP', 'membershipId');
    const day = Temporal.PlainDate.from(lastDay);
    // One day less than a day: a membership that began today can end at once.
    const least = Temporal.PlainDate.from(membership.startsOn).subtract({ days: 1 });
    if (Temporal.PlainDate.compare(day, least) < 0)
      throw new Refusal('INVALID', 'LAST_DAY_BEFORE_START', 'lastDay');
    if (membership.endsOn !== null && Temporal.PlainDate.compare(day, membership.endsOn) > 0)
      throw new Refusal('INVALID', 'LAST_DAY_AFTER_END', 'lastDay');
    await endMembershipOn(tx, actor.schoolId, membershipId, day);
    return true;
  },
});
