import type { RosterSnapshot, SnapshotPerson } from './roster-snapshot.ts';

/**
 * The part of a snapshot that concerns one school. A person belongs to it when the file names the school
 * for the person or enrols the person in one of its classes; a guardian also through a student.
 */
export function schoolSnapshot(snapshot: RosterSnapshot, schoolSourceId: string): RosterSnapshot {
  const schoolOfClass = new Map(snapshot.classes.map((row) => [row.sourceId, row.schoolSourceId]));
  const isHere = (row: { schoolSourceId: string | null; classSourceId: string }) =>
    (row.schoolSourceId ?? schoolOfClass.get(row.classSourceId)) === schoolSourceId;
  const named = (person: SnapshotPerson) => person.schoolSourceIds.includes(schoolSourceId);

  const enrolments = snapshot.enrolments.filter(isHere);
  const classTeachers = snapshot.classTeachers.filter(isHere);
  const enrolled = new Set(enrolments.map((row) => row.studentSourceId));
  const teaching = new Set(classTeachers.map((row) => row.staffSourceId));
  const students = snapshot.students.filter((row) => named(row) || enrolled.has(row.sourceId));
  const staff = snapshot.staff.filter((row) => named(row) || teaching.has(row.sourceId));

  const studentsHere = new Set(students.map((row) => row.sourceId));
  const guardiansOfStudentsHere = new Set(
    snapshot.guardianships
      .filter((row) => studentsHere.has(row.studentSourceId))
      .map((row) => row.guardianSourceId),
  );
  const guardians = snapshot.guardians.filter(
    (row) => named(row) || guardiansOfStudentsHere.has(row.sourceId),
  );
  const guardiansHere = new Set(guardians.map((row) => row.sourceId));

  // A delta may name one side of a guardianship only; the other is known to the school already.
  const studentsAnywhere = new Set(snapshot.students.map((row) => row.sourceId));
  const guardiansAnywhere = new Set(snapshot.guardians.map((row) => row.sourceId));
  const guardianships = snapshot.guardianships.filter((row) => {
    const student = studentsHere.has(row.studentSourceId) || !studentsAnywhere.has(row.studentSourceId);
    const guardian = guardiansHere.has(row.guardianSourceId) || !guardiansAnywhere.has(row.guardianSourceId);
    return student && guardian;
  });

  const schools = snapshot.schools.filter((row) => row.sourceId === schoolSourceId);
  const districtIds = new Set(schools.map((row) => row.districtSourceId));
  return {
    scope: snapshot.scope,
    districts: snapshot.districts.filter((row) => districtIds.has(row.sourceId)),
    schools,
    academicYears: snapshot.academicYears,
    gradingPeriods: snapshot.gradingPeriods,
    classes: snapshot.classes.filter((row) => row.schoolSourceId === schoolSourceId),
    students,
    guardians,
    staff,
    enrolments,
    classTeachers,
    guardianships,
  };
}
