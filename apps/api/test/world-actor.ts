import { randomUUID } from 'node:crypto';
import type { Role } from '@vedomo/domain/access/role';
import type { Membership } from '../src/platform/actor.ts';
import type { WorldSchool } from './world.ts';

/** A person of the school with an account and membership of their own, as use cases take them. */
export async function actorIn(school: WorldSchool, role: Role, personId: string | null): Promise<Membership> {
  const accountId = await school.world.account(`${role.toLowerCase()}-${randomUUID()}`);
  const membershipId = await school.member(accountId, role, { personId });
  return {
    accountId,
    membershipId,
    schoolId: school.schoolId,
    role,
    personId,
    timeZone: 'Asia/Yekaterinburg',
    schoolTitle: 'Школа № 12',
    schoolCode: 'school',
  };
}
