import { importProblem, type ImportProblem } from '@vedomo/domain/roster/import-problem';
import { matchSchools, type KnownSchool } from '@vedomo/domain/roster/match-schools';
import type { RosterSnapshot, SnapshotSchool } from '@vedomo/domain/roster/roster-snapshot';
import { schoolSnapshot } from '@vedomo/domain/roster/school-snapshot';

/** What a file says of one school. */
export interface SchoolPart {
  readonly code: string;
  /** Null: the school is to be made. */
  readonly schoolId: string | null;
  /** Null: a delta that does not name its school again. */
  readonly wanted: SnapshotSchool | null;
  readonly snapshot: RosterSnapshot;
}

/**
 * Splits a file by schools. With a code all of it is about the school of that code.
 * @param known schools that the file may be about
 */
export function schoolParts(
  snapshot: RosterSnapshot,
  known: readonly KnownSchool[],
  code: string | null,
): { parts: SchoolPart[]; problems: ImportProblem[] } {
  if (snapshot.scope === 'DELTA' && snapshot.schools.length === 0)
    return namelessDelta(snapshot, known, code);
  const { matches, problems } = matchSchools(snapshot, known, code);
  const parts = matches.map(({ wanted, code: schoolCode, schoolId }) => ({
    code: schoolCode,
    schoolId,
    wanted,
    snapshot: schoolSnapshot(snapshot, wanted.sourceId),
  }));
  return { parts, problems };
}

function namelessDelta(
  snapshot: RosterSnapshot,
  known: readonly KnownSchool[],
  code: string | null,
): { parts: SchoolPart[]; problems: ImportProblem[] } {
  const [school, another] = code === null ? known : known.filter((row) => row.code === code);
  if (school !== undefined && another === undefined)
    return {
      parts: [{ code: school.code, schoolId: school.id, wanted: null, snapshot }],
      problems: [],
    };
  const place = { file: '', line: null };
  const problem =
    code === null
      ? importProblem('NO_SCHOOL', place)
      : importProblem('SCHOOL_UNKNOWN', place, { value: code });
  return { parts: [], problems: [problem] };
}
