import { classSortOrder, parseClassTitle } from '@vedomo/domain/roster/class-title';
import { parseGrade, type Grade } from '@vedomo/domain/roster/grade';
import type { IsoDate } from '@vedomo/domain/roster/iso-date';
import { nameKey, type PersonName } from '@vedomo/domain/roster/person-name';
import type { GuardianRelation, RowPlace, SnapshotContact } from '@vedomo/domain/roster/roster-snapshot';

export interface TableClass {
  title: string;
  grade: Grade | null;
  sortOrder: number;
  place: RowPlace;
}

export interface TableStudent extends PersonName {
  birthDate: IsoDate | null;
  place: RowPlace;
  enrolments: {
    schoolClass: TableClass;
    startsOn: IsoDate | null;
    endsOn: IsoDate | null;
    place: RowPlace;
  }[];
}

export interface TableGuardian extends PersonName {
  place: RowPlace;
  contacts: SnapshotContact[];
  wards: Map<TableStudent, { relation: GuardianRelation | null; place: RowPlace }>;
}

export interface TableTeacher extends PersonName {
  place: RowPlace;
  email: string | null;
  position: string | null;
  classes: Map<TableClass, RowPlace>;
}

/**
 * The people and classes that tables tell of, each met once however many rows name it. The tables have no
 * ids: people are told apart by name, birth date and class, guardians by name and a contact or a child.
 */
export class TablePeople {
  readonly classes = new Map<string, TableClass>();
  readonly students: TableStudent[] = [];
  readonly guardians: TableGuardian[] = [];
  readonly teachers = new Map<string, TableTeacher>();
  private readonly studentsByName = new Map<string, TableStudent[]>();
  private readonly guardiansByName = new Map<string, TableGuardian[]>();

  schoolClass(title: string, gradeText: string, place: RowPlace): TableClass {
    const parsed = parseClassTitle(title);
    const canonical = parsed?.title ?? title.replace(/\s+/g, ' ').trim();
    const key = canonical.toLowerCase().replace(/ё/g, 'е');
    const grade = parseGrade(gradeText) ?? parsed?.grade ?? null;
    const known = this.classes.get(key);
    if (known !== undefined) {
      known.grade ??= grade;
      return known;
    }
    const created = {
      title: canonical,
      grade,
      sortOrder: classSortOrder(grade, parsed?.letter ?? null),
      place,
    };
    this.classes.set(key, created);
    return created;
  }

  /** Everyone of that name whom neither birth date nor class nor patronymic tells apart. */
  studentsLike(name: PersonName, birthDate: IsoDate | null, schoolClass: TableClass | null): TableStudent[] {
    return (this.studentsByName.get(shortKey(name)) ?? []).filter((student) => {
      if (!sameMiddleName(student, name)) return false;
      if (birthDate !== null && student.birthDate !== null) return birthDate === student.birthDate;
      return (
        schoolClass === null ||
        student.enrolments.length === 0 ||
        student.enrolments.some((row) => row.schoolClass === schoolClass)
      );
    });
  }

  addStudent(name: PersonName, birthDate: IsoDate | null, place: RowPlace): TableStudent {
    const student: TableStudent = { ...name, birthDate, place, enrolments: [] };
    this.students.push(student);
    append(this.studentsByName, shortKey(name), student);
    return student;
  }

  guardian(
    name: PersonName,
    contacts: readonly SnapshotContact[],
    ward: TableStudent,
    place: RowPlace,
  ): TableGuardian {
    const known = (this.guardiansByName.get(nameKey(name)) ?? []).find(
      (guardian) =>
        guardian.wards.has(ward) ||
        guardian.contacts.some((own) => contacts.some((contact) => own.value === contact.value)),
    );
    if (known === undefined) {
      const created: TableGuardian = { ...name, place, contacts: [...contacts], wards: new Map() };
      this.guardians.push(created);
      append(this.guardiansByName, nameKey(name), created);
      return created;
    }
    for (const contact of contacts) {
      if (!known.contacts.some((own) => own.value === contact.value)) known.contacts.push(contact);
    }
    return known;
  }

  teacher(name: PersonName, place: RowPlace): TableTeacher {
    const known = this.teachers.get(nameKey(name));
    if (known !== undefined) return known;
    const created: TableTeacher = { ...name, place, email: null, position: null, classes: new Map() };
    this.teachers.set(nameKey(name), created);
    return created;
  }
}

function shortKey(name: PersonName): string {
  return nameKey({ ...name, middleName: null });
}

function sameMiddleName(a: PersonName, b: PersonName): boolean {
  return a.middleName === null || b.middleName === null || nameKey(a) === nameKey(b);
}

function append<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
