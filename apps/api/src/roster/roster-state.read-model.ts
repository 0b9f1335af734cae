import type {
  AcademicYearRow,
  ClassTeacherRow,
  ContactRow,
  EnrolmentRow,
  GradingPeriodRow,
  GuardianRow,
  GuardianshipRow,
  RosterState,
  SchoolClassRow,
  StaffMemberRow,
  StudentRow,
} from '@vedomo/domain/roster/roster-state';
import type { Tx } from '../platform/transaction.ts';

const DATES = 'starts_on as "startsOn", ends_on as "endsOn"';
const PERSON =
  'source_id as "sourceId", ends_on as "endsOn", family_name as "familyName", given_name as "givenName", middle_name as "middleName"';

const of = (name: string, columns: string, table: string) => ({
  name: `roster-state.${name}`,
  text: `select ${columns} from ${table} where school_id = $1`,
});

const YEARS = of(
  'years',
  `academic_year_id as id, source_id as "sourceId", title, ${DATES}`,
  'academic_year',
);
const PERIODS = of(
  'periods',
  `grading_period_id as id, academic_year_id as "academicYearId", kind, ordinal, ${DATES}`,
  'grading_period',
);
const CLASSES = of(
  'classes',
  `class_id as id, source_id as "sourceId", ends_on as "endsOn", academic_year_id as "academicYearId", title, grade,
    sort_order as "sortOrder"`,
  'school_class',
);
const STUDENTS = of('students', `student_id as id, ${PERSON}, birth_date as "birthDate"`, 'student');
const GUARDIANS = of('guardians', `guardian_id as id, ${PERSON}`, 'guardian');
const STAFF = of('staff', `staff_id as id, ${PERSON}, position`, 'staff_member');
const ENROLMENTS = of(
  'enrolments',
  `student_id as "studentId", class_id as "classId", ${DATES}`,
  'enrolment',
);
const CLASS_TEACHERS = of(
  'class-teachers',
  `class_id as "classId", staff_id as "staffId", ${DATES}`,
  'class_teacher',
);
const GUARDIANSHIPS = of(
  'guardianships',
  `student_id as "studentId", guardian_id as "guardianId", ${DATES}, rights, relation`,
  'guardianship',
);
const CONTACTS = of(
  'contacts',
  `contact_point_id as id, guardian_id as "guardianId", kind, value, source, ${DATES}`,
  'contact_point',
);

export const readAcademicYears = (tx: Tx, schoolId: string) => tx.rows<AcademicYearRow>(YEARS, [schoolId]);

/** All that a school knows of its classes and people, the ended ones too: ten statements in one round trip. */
export async function readRosterState(tx: Tx, schoolId: string): Promise<RosterState> {
  const values = [schoolId];
  const [
    academicYears,
    gradingPeriods,
    classes,
    students,
    guardians,
    staff,
    enrolments,
    classTeachers,
    guardianships,
    contacts,
  ] = await Promise.all([
    readAcademicYears(tx, schoolId),
    tx.rows<GradingPeriodRow>(PERIODS, values),
    tx.rows<SchoolClassRow>(CLASSES, values),
    tx.rows<StudentRow>(STUDENTS, values),
    tx.rows<GuardianRow>(GUARDIANS, values),
    tx.rows<StaffMemberRow>(STAFF, values),
    tx.rows<EnrolmentRow>(ENROLMENTS, values),
    tx.rows<ClassTeacherRow>(CLASS_TEACHERS, values),
    tx.rows<GuardianshipRow>(GUARDIANSHIPS, values),
    tx.rows<ContactRow>(CONTACTS, values),
  ]);
  return {
    academicYears,
    gradingPeriods,
    classes,
    students,
    guardians,
    staff,
    enrolments,
    classTeachers,
    guardianships,
    contacts,
  };
}
