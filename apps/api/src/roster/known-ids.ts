import type { KnownIds } from '@vedomo/domain/roster/check-references';
import type { RosterState } from '@vedomo/domain/roster/roster-state';

/** The source ids that a delta may refer to without naming them again. */
export function knownIds(states: readonly RosterState[]): KnownIds {
  const idsOf = (kind: 'academicYears' | 'students' | 'guardians' | 'staff') =>
    new Set(
      states.flatMap((state) =>
        (state[kind] as readonly { sourceId: string | null }[]).flatMap(({ sourceId }) => sourceId ?? []),
      ),
    );
  return {
    academicYears: idsOf('academicYears'),
    students: idsOf('students'),
    guardians: idsOf('guardians'),
    staff: idsOf('staff'),
  };
}
