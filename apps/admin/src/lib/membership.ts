const KEY = 'vedomo.membership';

/** The membership this browser tab acts in; named in every request, and checked there. */
export const currentMembership = (): string | null => sessionStorage.getItem(KEY);

/** What names a membership in a request. */
export const membershipHeaders = (membershipId: string | null): Record<string, string> =>
  membershipId ? { 'x-vedomo-membership': membershipId } : {};

export const chooseMembership = (membershipId: string | null): void => {
  if (membershipId) sessionStorage.setItem(KEY, membershipId);
  else sessionStorage.removeItem(KEY);
};
