import type { ViewerFieldsFragment } from '../gql/graphql.ts';
import { chooseMembership, currentMembership } from '../lib/membership.ts';

type Membership = ViewerFieldsFragment['memberships'][number];

export const isFamily = ({ role }: Membership): boolean => role === 'GUARDIAN' || role === 'STUDENT';

/**
 * The membership that the staff's pages act in: the one this tab has chosen, else the first that is not a family's.
 * Remembers it for every request that follows. Null for a person who is only a guardian or a student.
 */
export function actingMembership({ memberships }: ViewerFieldsFragment): Membership | null {
  const staff = memberships.filter((membership) => !isFamily(membership));
  const acting = staff.find(({ membershipId }) => membershipId === currentMembership()) ?? staff[0] ?? null;
  if (acting && acting.membershipId !== currentMembership()) chooseMembership(acting.membershipId);
  return acting;
}
