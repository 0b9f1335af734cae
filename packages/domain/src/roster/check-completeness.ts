import { importProblem, type ImportProblem } from './import-problem.ts';
import { fullName } from './person-name.ts';
import type { RosterSnapshot, SnapshotRow } from './roster-snapshot.ts';

/** What a file may lack but a school will miss. A delta is allowed to be silent about everything. */
export function checkCompleteness(snapshot: RosterSnapshot): ImportProblem[] {
  const classes = snapshot.classes.filter(isActive);
  const withoutGrade = classes
    .filter((row) => row.grade === null)
    .map((row) => importProblem('CLASS_WITHOUT_GRADE', row.place, { value: row.title }));
  if (snapshot.scope === 'DELTA') return withoutGrade;

  const taught = new Set(snapshot.classTeachers.filter(isActive).map((row) => row.classSourceId));
  const enrolled = new Set(snapshot.enrolments.filter(isActive).map((row) => row.studentSourceId));
  const guarding = new Set(snapshot.guardianships.filter(isActive).map((row) => row.guardianSourceId));
  const students = snapshot.students.filter(isActive);
  return [
    ...(students.length === 0 ? [importProblem('NO_STUDENTS', wholeFile(snapshot))] : []),
    ...withoutGrade,
    ...classes
      .filter((row) => !taught.has(row.sourceId))
      .map((row) => importProblem('CLASS_WITHOUT_TEACHER', row.place, { value: row.title })),
    ...students
      .filter((row) => !enrolled.has(row.sourceId))
      .map((row) => importProblem('STUDENT_WITHOUT_CLASS', row.place, { value: fullName(row) })),
    ...snapshot.guardians
      .filter((row) => isActive(row) && !guarding.has(row.sourceId))
      .map((row) => importProblem('GUARDIAN_WITHOUT_STUDENT', row.place, { value: fullName(row) })),
    ...(snapshot.gradingPeriods.some(isActive)
      ? []
      : [importProblem('NO_GRADING_PERIODS', wholeFile(snapshot))]),
  ];
}

function isActive(row: SnapshotRow): boolean {
  return row.status === 'active';
}

function wholeFile(snapshot: RosterSnapshot): { file: string; line: null } {
  const file = snapshot.academicYears[0]?.place.file ?? snapshot.classes[0]?.place.file ?? '';
  return { file, line: null };
}
