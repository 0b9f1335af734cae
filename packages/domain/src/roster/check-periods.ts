import { importProblem, type ImportProblem } from './import-problem.ts';
import { periodsOverlap, type IsoDate } from './iso-date.ts';
import { fullName } from './person-name.ts';
import type { RosterSnapshot, RowPlace, SnapshotEnrolment } from './roster-snapshot.ts';

/** Periods that end before they start, and students in two classes at the same time. */
export function checkPeriods(snapshot: RosterSnapshot): ImportProblem[] {
  const dated: { place: RowPlace; startsOn: IsoDate | null; endsOn: IsoDate | null }[] = [
    ...snapshot.academicYears,
    ...snapshot.gradingPeriods,
    ...snapshot.enrolments,
    ...snapshot.classTeachers,
  ];
  const reversed = dated.flatMap(({ place, startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn
      ? [importProblem('ENDS_BEFORE_STARTS', place, { params: { startsOn, endsOn } })]
      : [],
  );
  return [...reversed, ...studentsInTwoClasses(snapshot)];
}

function studentsInTwoClasses(snapshot: RosterSnapshot): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const byStudent = new Map<string, SnapshotEnrolment[]>();
  for (const row of snapshot.enrolments) {
    if (row.status === 'tobedeleted') continue;
    const earlier = byStudent.get(row.studentSourceId);
    if (earlier === undefined) {
      byStudent.set(row.studentSourceId, [row]);
      continue;
    }
    const clash = earlier.find(
      (other) => other.classSourceId !== row.classSourceId && periodsOverlap(other, row),
    );
    if (clash !== undefined) problems.push(inTwoClasses(snapshot, clash, row));
    earlier.push(row);
  }
  return problems;
}

function inTwoClasses(
  snapshot: RosterSnapshot,
  first: SnapshotEnrolment,
  second: SnapshotEnrolment,
): ImportProblem {
  const student = snapshot.students.find((row) => row.sourceId === second.studentSourceId);
  const titleOf = (id: string) => snapshot.classes.find((row) => row.sourceId === id)?.title ?? id;
  return importProblem('STUDENT_IN_TWO_CLASSES', second.place, {
    value: student === undefined ? second.studentSourceId : fullName(student),
    params: { first: titleOf(first.classSourceId), second: titleOf(second.classSourceId) },
  });
}
