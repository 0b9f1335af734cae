import { decide } from '@vedomo/domain/access/decide';
import type { Role } from '@vedomo/domain/access/role';
import type { RosterClassHead, RosterStudentRow } from './roster-class.read-model.ts';
import type { RosterCardType, RosterStudentType } from './roster.types.ts';

/** A class as its card shows it: one student once, with all guardians. */
export function toRosterCard(
  { head, students }: { head: RosterClassHead; students: readonly RosterStudentRow[] },
  role: Role,
): RosterCardType {
  const rows = Map.groupBy(students, ({ studentId }) => studentId);
  return {
    ...head,
    students: [...rows.values()].map(toStudent),
    // Nobody who reads the whole roster has classes of their own in the sense of the matrix.
    viewerCanInvite: decide(role, 'family.invite', false),
    viewerCanSeeWeek: decide(role, 'classWeek.read', false),
  };
}

function toStudent(rows: readonly RosterStudentRow[]): RosterStudentType {
  const { studentId, name, birthDate, startsOn } = rows[0]!;
  const guardians = rows.flatMap(({ guardianId, guardianName, relation, rights, phones, emails }) =>
    guardianId === null
      ? []
      : [{ guardianId, name: guardianName ?? '', relation, rights: rights ?? 'FULL', phones, emails }],
  );
  const withoutGuardian = guardians.every(({ rights }) => rights === 'NONE');
  return { studentId, name, birthDate, startsOn, guardians, withoutGuardian };
}
