import { createHash } from 'node:crypto';
import { derivedId } from '@vedomo/domain/roster/derived-id';
import type { IsoDate } from '@vedomo/domain/roster/iso-date';
import { nameKey } from '@vedomo/domain/roster/person-name';
import { emptySnapshot, type RosterSnapshot, type RowPlace } from '@vedomo/domain/roster/roster-snapshot';
import type { TableClass, TablePeople, TableStudent } from './table-people.ts';

/** The academic year that tables are loaded into: they do not tell it themselves. */
export interface TableYear {
  title: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** The one school that tables are about. */
export const TABLE_SCHOOL_ID = derivedId('school', 'own');

/** A FULL snapshot of the people and classes of tables, with ids derived from what they are. */
export function tableSnapshot(people: TablePeople, year: TableYear, firstPlace: RowPlace): RosterSnapshot {
  const snapshot = emptySnapshot('FULL');
  const row = (place: RowPlace) => ({ status: 'active' as const, place });
  const schoolSourceIds = [TABLE_SCHOOL_ID];
  const yearId = derivedId('year', year.startsOn);
  snapshot.schools.push({
    ...row(firstPlace),
    sourceId: TABLE_SCHOOL_ID,
    identifier: null,
    title: '',
    districtSourceId: null,
  });
  snapshot.academicYears.push({ ...row(firstPlace), sourceId: yearId, ...year });

  const classIds = new Map<TableClass, string>();
  for (const schoolClass of people.classes.values()) {
    const { title, grade, sortOrder, place } = schoolClass;
    const sourceId = derivedId('class', digest(year.startsOn, title));
    classIds.set(schoolClass, sourceId);
    const school = { schoolSourceId: TABLE_SCHOOL_ID, academicYearSourceId: yearId };
    snapshot.classes.push({ ...row(place), sourceId, title, grade, sortOrder, ...school });
  }
  const classId = (schoolClass: TableClass) => classIds.get(schoolClass) ?? '';

  const studentIds = new Map<TableStudent, string>();
  for (const student of people.students) {
    const sourceId = derivedId(
      'student',
      digest(nameKey(student), student.birthDate ?? student.enrolments[0]?.schoolClass.title ?? ''),
    );
    studentIds.set(student, sourceId);
    const { familyName, givenName, middleName, birthDate, place } = student;
    snapshot.students.push({
      ...row(place),
      sourceId,
      familyName,
      givenName,
      middleName,
      birthDate,
      schoolSourceIds,
    });
    for (const { schoolClass, startsOn, endsOn, place: enrolledAt } of student.enrolments) {
      const ends = {
        schoolSourceId: TABLE_SCHOOL_ID,
        studentSourceId: sourceId,
        classSourceId: classId(schoolClass),
      };
      snapshot.enrolments.push({ ...row(enrolledAt), ...ends, startsOn, endsOn });
    }
  }

  for (const guardian of people.guardians) {
    const { familyName, givenName, middleName, contacts, place, wards } = guardian;
    const [firstWard] = wards.keys();
    const known = contacts[0]?.value ?? (firstWard === undefined ? '' : (studentIds.get(firstWard) ?? ''));
    const sourceId = derivedId('guardian', digest(nameKey(guardian), known));
    snapshot.guardians.push({
      ...row(place),
      sourceId,
      familyName,
      givenName,
      middleName,
      contacts,
      schoolSourceIds,
    });
    for (const [student, { relation, place: linkedAt }] of wards) {
      const ends = { guardianSourceId: sourceId, studentSourceId: studentIds.get(student) ?? '' };
      snapshot.guardianships.push({ ...row(linkedAt), ...ends, relation });
    }
  }

  for (const teacher of people.teachers.values()) {
    const { familyName, givenName, middleName, email, position, place, classes } = teacher;
    const sourceId = derivedId('staff', digest(nameKey(teacher)));
    snapshot.staff.push({
      ...row(place),
      sourceId,
      familyName,
      givenName,
      middleName,
      email,
      position,
      teaches: true,
      schoolSourceIds,
    });
    for (const [schoolClass, assignedAt] of classes) {
      const ends = {
        schoolSourceId: TABLE_SCHOOL_ID,
        staffSourceId: sourceId,
        classSourceId: classId(schoolClass),
      };
      snapshot.classTeachers.push({ ...row(assignedAt), ...ends, startsOn: null, endsOn: null });
    }
  }
  return snapshot;
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24);
}
