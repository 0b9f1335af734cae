import { importProblem, type ImportProblem } from './import-problem.ts';
import type { IdentifiedRow, RosterSnapshot, RowPlace } from './roster-snapshot.ts';

/** The source ids that are known before the file is read. */
export interface KnownIds {
  academicYears: ReadonlySet<string>;
  students: ReadonlySet<string>;
  guardians: ReadonlySet<string>;
  staff: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export const NOTHING_KNOWN: KnownIds = {
  academicYears: NONE,
  students: NONE,
  guardians: NONE,
  staff: NONE,
};

/**
 * Rows that refer to something which neither the file nor the school has. The columns are OneRoster's: the ids of free
 * tables come from their content and cannot miss each other.
 */
export function checkReferences(snapshot: RosterSnapshot, known: KnownIds): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const check = (
    place: RowPlace,
    column: string,
    id: string | null,
    here: ReadonlySet<string>,
    there = NONE,
  ) => {
    if (id === null || here.has(id) || there.has(id)) return;
    problems.push(importProblem('UNKNOWN_REFERENCE', place, { column, value: id }));
  };
  // A delta does not repeat its classes: one that is unknown may be a lesson, which is no class here.
  const full = snapshot.scope === 'FULL';
  const districts = idsOf(snapshot.districts);
  const schools = idsOf(snapshot.schools);
  const years = idsOf(snapshot.academicYears);
  const classes = idsOf(snapshot.classes);
  const students = idsOf(snapshot.students);
  const guardians = idsOf(snapshot.guardians);
  const staff = idsOf(snapshot.staff);

  for (const row of snapshot.schools) check(row.place, 'parentSourcedId', row.districtSourceId, districts);
  for (const row of snapshot.gradingPeriods)
    check(row.place, 'parentSourcedId', row.academicYearSourceId, years, known.academicYears);
  for (const row of snapshot.classes) {
    if (full) check(row.place, 'schoolSourcedId', row.schoolSourceId, schools);
    check(row.place, 'termSourcedIds', row.academicYearSourceId, years, known.academicYears);
  }
  for (const row of snapshot.enrolments) {
    check(row.place, 'userSourcedId', row.studentSourceId, students, known.students);
    if (full) check(row.place, 'classSourcedId', row.classSourceId, classes);
  }
  for (const row of snapshot.classTeachers) {
    check(row.place, 'userSourcedId', row.staffSourceId, staff, known.staff);
    if (full) check(row.place, 'classSourcedId', row.classSourceId, classes);
  }
  for (const row of snapshot.guardianships) {
    check(row.place, 'agentSourcedIds', row.guardianSourceId, guardians, known.guardians);
    const ward = row.studentSourceId;
    if (guardians.has(ward) && !students.has(ward) && !known.students.has(ward))
      problems.push(importProblem('WARD_NO_STUDENT', row.place, { column: 'agentSourcedIds', value: ward }));
    else check(row.place, 'agentSourcedIds', ward, students, known.students);
  }
  return problems;
}

function idsOf(rows: readonly IdentifiedRow[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.sourceId));
}
