import type { Dated } from '@vedomo/domain/calendar/day-span';
import type { GuardianRights, Guardianship } from '@vedomo/domain/diary/guardian-rights';
import type { Enrolment, StudentHistory } from '@vedomo/domain/diary/plan-duty';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../platform/transaction.ts';

/** Of some students, or of all where $2 is null. */
const STUDENTS = {
  name: 'student-history.students',
  text: `
    select student_id as "studentId", birth_date as "birthDate"
    from student where school_id = $1 and ($2::uuid[] is null or student_id = any ($2))`,
};
const ENROLMENTS = {
  name: 'student-history.enrolments',
  text: `
    select student_id as "studentId", class_id as "classId", starts_on as "startsOn", ends_on as "endsOn"
    from enrolment where school_id = $1 and ($2::uuid[] is null or student_id = any ($2))`,
};
const GUARDIANSHIPS = {
  name: 'student-history.guardianships',
  text: `
    select student_id as "studentId", guardian_id as "guardianId", rights, starts_on as "startsOn", ends_on as "endsOn"
    from guardianship where school_id = $1 and ($2::uuid[] is null or student_id = any ($2))
    order by guardian_id`,
};
const EXEMPTIONS = {
  name: 'student-history.exemptions',
  text: `
    select student_id as "studentId", starts_on as "startsOn", ends_on as "endsOn"
    from duty_exemption where school_id = $1 and ($2::uuid[] is null or student_id = any ($2))`,
};

interface DatedRow {
  studentId: string;
  startsOn: string;
  endsOn: string | null;
}

/** The dated facts that decide the duties, by student; of all students of the school when `studentIds` is null. */
export async function readStudentHistories(
  tx: Tx,
  schoolId: string,
  studentIds: readonly string[] | null,
): Promise<Map<string, StudentHistory>> {
  const values = [schoolId, studentIds];
  const students = await tx.rows<{ studentId: string; birthDate: string | null }>(STUDENTS, values);
  const enrolments = await tx.rows<DatedRow & { classId: string }>(ENROLMENTS, values);
  const guardianships = await tx.rows<DatedRow & { guardianId: string; rights: GuardianRights }>(
    GUARDIANSHIPS,
    values,
  );
  const exemptions = await tx.rows<DatedRow>(EXEMPTIONS, values);
  const day = memoized();
  const dated = ({ startsOn, endsOn }: DatedRow): Dated => ({
    startsOn: day(startsOn),
    endsOn: endsOn === null ? null : day(endsOn),
  });
  const histories = new Map(
    students.map(({ studentId, birthDate }) => [
      studentId,
      {
        birthDate: birthDate === null ? null : day(birthDate),
        enrolments: [] as Enrolment[],
        guardianships: [] as Guardianship[],
        exemptions: [] as Dated[],
      },
    ]),
  );
  for (const row of enrolments)
    histories.get(row.studentId)?.enrolments.push({ classId: row.classId, ...dated(row) });
  for (const row of guardianships)
    histories
      .get(row.studentId)
      ?.guardianships.push({ guardianId: row.guardianId, rights: row.rights, ...dated(row) });
  for (const row of exemptions) histories.get(row.studentId)?.exemptions.push(dated(row));
  return histories;
}

/** Most facts of a school share a few dates. */
function memoized(): (text: string) => Temporal.PlainDate {
  const seen = new Map<string, Temporal.PlainDate>();
  return (text) => {
    const found = seen.get(text) ?? Temporal.PlainDate.from(text);
    seen.set(text, found);
    return found;
  };
}
