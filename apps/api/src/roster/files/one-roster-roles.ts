import type { GuardianRelation } from '@vedomo/domain/roster/roster-snapshot';
import type { OneRosterArchive } from './one-roster-archive.ts';
import { ROLES } from './one-roster-shapes.ts';

export interface UserRoles {
  /** Roles and orgs of a user: those of `roles.csv` (1.2), else those of the user's own row (1.1). */
  of(
    userId: string,
    ownRoles: readonly string[],
    ownOrgIds: readonly string[],
  ): { roles: readonly string[]; orgIds: readonly string[] };
}

/** Reads `roles.csv` of OneRoster 1.2; 1.1 has none. A role marked as deleted is no role. */
export async function readRoles(archive: OneRosterArchive): Promise<UserRoles> {
  const rolesOf = new Map<string, { roles: string[]; orgIds: string[] }>();
  await archive.eachRow(ROLES, (row) => {
    const userId = row.required('userSourcedId');
    if (userId === null || row.status === 'tobedeleted') return;
    const role = row.get('role');
    const orgId = row.get('orgSourcedId');
    const known = rolesOf.get(userId);
    if (known === undefined) {
      rolesOf.set(userId, { roles: [role], orgIds: orgId === '' ? [] : [orgId] });
    } else {
      if (!known.roles.includes(role)) known.roles.push(role);
      if (orgId !== '' && !known.orgIds.includes(orgId)) known.orgIds.push(orgId);
    }
  });
  return { of: (userId, roles, orgIds) => rolesOf.get(userId) ?? { roles, orgIds } };
}

const RELATIONS: Readonly<Record<string, GuardianRelation>> = {
  parent: 'PARENT',
  guardian: 'GUARDIAN',
  relative: 'RELATIVE',
};

/** What someone with these roles is in a school. Every role that is no child's and no family's is staff. */
export function roleOfUser(roles: readonly string[]): {
  student: boolean;
  guardian: boolean;
  staff: boolean;
  teacher: boolean;
  relation: GuardianRelation | null;
} {
  const names = roles.map((role) => role.toLowerCase());
  const relation = names.map((name) => RELATIONS[name]).find((found) => found !== undefined) ?? null;
  return {
    student: names.includes('student'),
    guardian: relation !== null,
    relation,
    staff: names.some((name) => name !== 'student' && RELATIONS[name] === undefined && name !== ''),
    teacher: names.includes('teacher'),
  };
}
