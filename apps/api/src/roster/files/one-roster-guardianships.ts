import type { SnapshotGuardianship } from '@vedomo/domain/roster/roster-snapshot';
import type { OneRosterUser, OneRosterUsers } from './one-roster-users.ts';

/**
 * Guardianships from `agentSourcedIds`, whichever side names the other: a student names guardians, or a
 * guardian names students. Between two of a kind the one who is named is the guardian, so that people who
 * point at each other show as a cycle. A link that both sides name is one.
 */
export function readGuardianships(users: OneRosterUsers): SnapshotGuardianship[] {
  const links = new Map<string, SnapshotGuardianship>();
  for (const user of users.byId.values()) {
    for (const agentId of user.agentIds) {
      const ends = endsOf(user, agentId, users.byId.get(agentId));
      if (ends === null) continue;
      const key = `${ends.guardianSourceId} ${ends.studentSourceId}`;
      const { status, place } = user.person;
      const known = links.get(key);
      if (known === undefined) links.set(key, { ...ends, status, place });
      else if (status === 'active') known.status = 'active';
    }
  }
  return [...links.values()];
}

type Ends = Pick<SnapshotGuardianship, 'guardianSourceId' | 'studentSourceId' | 'relation'>;

function endsOf(user: OneRosterUser, agentId: string, agent: OneRosterUser | undefined): Ends | null {
  const userId = user.person.sourceId;
  const agentGuards: Ends = {
    guardianSourceId: agentId,
    studentSourceId: userId,
    relation: agent?.relation ?? null,
  };
  const userGuards: Ends = { guardianSourceId: userId, studentSourceId: agentId, relation: user.relation };
  if (!user.isStudent && !user.isGuardian) return null;
  if (agent === undefined) return user.isStudent ? agentGuards : userGuards;
  // A student's tutor or adviser may be an agent too; that is not a guardian.
  if (!agent.isStudent && !agent.isGuardian) return null;
  const onlyUserGuards = user.isGuardian && !user.isStudent && agent.isStudent;
  const onlyAgentIsWard = user.isGuardian && agent.isStudent && !agent.isGuardian;
  return onlyUserGuards || onlyAgentIsWard ? userGuards : agentGuards;
}
