import { normalizeEmail, normalizePhone } from '@vedomo/domain/contacts/normalize-contact';
import { importProblem } from '@vedomo/domain/roster/import-problem';
import { fullName } from '@vedomo/domain/roster/person-name';
import type { ProblemList } from '@vedomo/domain/roster/problem-list';
import type { GuardianRelation, SnapshotContact } from '@vedomo/domain/roster/roster-snapshot';
import { GUARDIAN_SUBJECTS, type GuardianSubject, type TableField } from './table-fields.ts';
import type { TableClass, TablePeople, TableStudent } from './table-people.ts';
import type { TableRecord } from './table-record.ts';

/** «Итого: 25» under a list is neither a class nor a person. */
const SUM_ROW = /^(?:итого|всего|total)(?![\p{L}])/iu;

/** Adds what one row says to the people met so far. */
export function readTableRow(record: TableRecord, people: TablePeople, problems: ProblemList): void {
  const title = record.text('class.title') || `${record.text('class.grade')}${record.text('class.letter')}`;
  if (SUM_ROW.test(title)) return;
  const schoolClass =
    title === '' ? null : people.schoolClass(title, record.text('class.grade'), record.place);
  readTeacher(record, people, schoolClass);
  const student = readStudent(record, people, schoolClass, problems);
  if (student === null) return;
  for (const subject of GUARDIAN_SUBJECTS) readGuardian(record, subject, student, people, problems);
}

function readTeacher(record: TableRecord, people: TablePeople, schoolClass: TableClass | null): void {
  const name = record.name('teacher');
  if (name === null) return;
  const teacher = people.teacher(name, record.place);
  teacher.middleName ??= name.middleName;
  teacher.position ??= record.text('teacher.position') || null;
  const email = normalizeEmail(record.text('teacher.email'));
  if ('value' in email) teacher.email ??= email.value;
  if (schoolClass !== null && !teacher.classes.has(schoolClass))
    teacher.classes.set(schoolClass, record.place);
}

function readStudent(
  record: TableRecord,
  people: TablePeople,
  schoolClass: TableClass | null,
  problems: ProblemList,
): TableStudent | null {
  const name = record.name('student');
  if (name === null) return null;
  const birthDate = record.date('student.birthDate');
  const alike = people.studentsLike(name, birthDate, schoolClass);
  const [known] = alike;
  const { place } = record;
  if (alike.length > 1) {
    problems.add(
      importProblem('STUDENT_AMBIGUOUS', place, { value: fullName(name), params: { count: alike.length } }),
    );
    return null;
  }
  if (known === undefined && schoolClass === null) {
    problems.add(importProblem('CLASS_MISSING', place, { column: record.heading('class.title') }));
    return null;
  }
  const namesGuardian = GUARDIAN_SUBJECTS.some(
    (subject) => record.text(`${subject}.name`) + record.text(`${subject}.familyName`) !== '',
  );
  if (known !== undefined && known.place.file === place.file && !namesGuardian)
    problems.add(
      importProblem('STUDENT_REPEATED', place, {
        value: fullName(name),
        params: { firstLine: known.place.line },
      }),
    );

  const student = known ?? people.addStudent(name, birthDate, place);
  student.birthDate ??= birthDate;
  student.middleName ??= name.middleName;
  const startsOn = record.date('student.startsOn');
  const endsOn = record.date('student.endsOn');
  const enrolment = student.enrolments.find((row) => row.schoolClass === schoolClass);
  if (enrolment !== undefined) {
    enrolment.startsOn ??= startsOn;
    enrolment.endsOn ??= endsOn;
  } else if (schoolClass !== null) student.enrolments.push({ schoolClass, startsOn, endsOn, place });
  return student;
}

function readGuardian(
  record: TableRecord,
  subject: GuardianSubject,
  student: TableStudent,
  people: TablePeople,
  problems: ProblemList,
): void {
  const name = record.name(subject);
  const contacts = readContacts(record, subject, problems);
  if (name === null) {
    const isNamedBadly = record.text(`${subject}.name`) + record.text(`${subject}.familyName`) !== '';
    const [first] = contacts;
    if (first !== undefined && !isNamedBadly)
      problems.add(
        importProblem('GUARDIAN_WITHOUT_NAME', record.place, {
          column: record.heading(`${subject}.phone`),
          value: first.value,
        }),
      );
    return;
  }
  const guardian = people.guardian(name, contacts, student, record.place);
  const known = guardian.wards.get(student);
  const relation = readRelation(record, subject, problems);
  guardian.wards.set(student, { relation: known?.relation ?? relation, place: known?.place ?? record.place });
}

function readContacts(
  record: TableRecord,
  subject: GuardianSubject,
  problems: ProblemList,
): SnapshotContact[] {
  const contacts = new Map<string, SnapshotContact>();
  for (const { heading, value } of record.list(`${subject}.phone`)) {
    const phone = normalizePhone(value);
    if ('value' in phone) contacts.set(phone.value, { kind: 'PHONE', value: phone.value });
    else problems.add(importProblem('PHONE_INVALID', record.place, { column: heading, value }));
  }
  for (const { heading, value } of record.list(`${subject}.email`)) {
    const email = normalizeEmail(value);
    if ('value' in email) contacts.set(email.value, { kind: 'EMAIL', value: email.value });
    else problems.add(importProblem('EMAIL_INVALID', record.place, { column: heading, value }));
  }
  return [...contacts.values()];
}

const RELATIONS: readonly [RegExp, GuardianRelation][] = [
  [/^мат|^мам|mother/i, 'MOTHER'],
  [/^отец|^пап|father/i, 'FATHER'],
  [/родител|parent/i, 'PARENT'],
  [/опекун|попечит|представит|guardian/i, 'GUARDIAN'],
  [/бабушк|дедушк|т[её]т|дяд|сестр|брат|отчим|мачех|родствен|relative/i, 'RELATIVE'],
];

function readRelation(
  record: TableRecord,
  subject: GuardianSubject,
  problems: ProblemList,
): GuardianRelation | null {
  if (subject === 'mother') return 'MOTHER';
  if (subject === 'father') return 'FATHER';
  const field: TableField = `${subject}.relation`;
  const text = record.text(field);
  if (text === '') return null;
  const relation = RELATIONS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (relation === null)
    problems.add(
      importProblem('RELATION_UNKNOWN', record.place, { column: record.heading(field), value: text }),
    );
  return relation;
}
