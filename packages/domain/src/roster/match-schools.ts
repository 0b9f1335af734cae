import { importProblem, type ImportProblem } from './import-problem.ts';
import type { RosterSnapshot, SnapshotSchool } from './roster-snapshot.ts';

export interface KnownSchool {
  id: string;
  code: string;
  sourceId: string | null;
}

export interface SchoolMatch {
  wanted: SnapshotSchool;
  /** The code of the school here, new or known: `[a-z0-9][a-z0-9-]{0,31}`. */
  code: string;
  /** Null: the school is to be made. */
  schoolId: string | null;
}

const CODE = /^[a-z0-9][a-z0-9-]{0,31}$/;

/**
 * Which school each org of the file is. With a code the file must hold one school, which is the school of
 * that code; without, schools are found by their source id or by their identifier taken as a code.
 */
export function matchSchools(
  snapshot: RosterSnapshot,
  known: readonly KnownSchool[],
  code: string | null,
): { matches: SchoolMatch[]; problems: ImportProblem[] } {
  const wanted = snapshot.schools.filter((row) => row.status === 'active');
  const [first] = wanted;
  if (first === undefined) return refused(importProblem('NO_SCHOOL', { file: '', line: null }));
  if (code !== null) {
    if (wanted.length > 1)
      return refused(importProblem('SEVERAL_SCHOOLS', first.place, { params: { count: wanted.length } }));
    return {
      matches: [{ wanted: first, code, schoolId: known.find((row) => row.code === code)?.id ?? null }],
      problems: [],
    };
  }
  const matches: SchoolMatch[] = [];
  const problems: ImportProblem[] = [];
  for (const school of wanted) {
    const bySource = known.find((row) => row.sourceId === school.sourceId);
    const schoolCode = bySource?.code ?? schoolCodeOf(school.identifier ?? '');
    if (schoolCode === null) {
      const detail = { column: 'identifier', value: school.identifier ?? '' };
      problems.push(importProblem('SCHOOL_WITHOUT_CODE', school.place, detail));
      continue;
    }
    const match = bySource ?? known.find((row) => row.code === schoolCode);
    matches.push({ wanted: school, code: schoolCode, schoolId: match?.id ?? null });
  }
  return { matches, problems };
}

/** An identifier as a school code: lower case, other characters as hyphens; null when nothing fits. */
export function schoolCodeOf(identifier: string): string | null {
  const code = identifier
    .trim()
    .toLowerCase()
    .replace(/[\s._/]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return CODE.test(code) ? code : null;
}

function refused(problem: ImportProblem): { matches: SchoolMatch[]; problems: ImportProblem[] } {
  return { matches: [], problems: [problem] };
}
