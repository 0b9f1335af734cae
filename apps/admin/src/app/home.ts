import { chooseMembership, currentMembership } from '../lib/membership.ts';
import type { ViewerFieldsFragment } from '../gql/graphql.ts';

/** Where a person's work begins: the diary for families, the class for its teacher, the rates for the administration. */
export function homeOf({ memberships }: ViewerFieldsFragment): string {
  const membership =
    memberships.find(({ membershipId }) => membershipId === currentMembership()) ?? memberships[0];
  chooseMembership(membership?.membershipId ?? null);
  switch (membership?.role) {
    case 'GUARDIAN':
    case 'STUDENT':
      return '/diary';
    case 'TEACHER':
      return '/class-week';
    case 'CLERK':
      return '/roster';
    default:
      return '/compliance';
  }
}

/** Where to go after signing in: the address the person came from when it is ours, else home. */
export function destination(viewer: ViewerFieldsFragment): string {
  const home = homeOf(viewer);
  const wanted = URL.parse(new URLSearchParams(location.search).get('to') ?? home, location.origin);
  return wanted && wanted.origin === location.origin && wanted.pathname !== '/sign-in'
    ? wanted.pathname + wanted.search
    : home;
}
