import type { Role } from '@vedomo/domain/access/role';

/** Who acts: one membership of a signed-in account. */
export interface Actor {
  readonly accountId: string;
  readonly membershipId: string;
  readonly schoolId: string;
  readonly role: Role;
  readonly personId: string | null;
  readonly timeZone: string;
}

/** A membership with what a menu shows of it. */
export interface Membership extends Actor {
  readonly schoolTitle: string;
  readonly schoolCode: string;
}

/** A signed-in account with its memberships in force today. */
export interface Session {
  readonly accountId: string;
  readonly login: string;
  readonly displayName: string;
  readonly memberships: readonly Membership[];
}
