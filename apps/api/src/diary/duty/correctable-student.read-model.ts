import type { Tx } from '../../platform/transaction.ts';

export interface CorrectableStudent {
  readonly studentId: string;
  readonly name: string;
  readonly guardians: { guardianId: string; name: string }[];
  readonly enrolments: { classId: string; classTitle: string; startsOn: string; endsOn: string | null }[];
}

const STUDENT = {
  name: 'correctable-student.student',
  text: `
    select concat_ws(' ', family_name, given_name, middle_name) as name
    from student where school_id = $1 and student_id = $2`,
};
const GUARDIANS = {
  name: 'correctable-student.guardians',
  text: `
    select distinct g.guardian_id as "guardianId", concat_ws(' ', g.family_name, g.given_name, g.middle_name) as name
    from guardianship l join guardian g on g.school_id = $1 and g.guardian_id = l.guardian_id
    where l.school_id = $1 and l.student_id = $2 and l.rights <> 'NONE'
    order by name`,
};
const ENROLMENTS = {
  name: 'correctable-student.enrolments',
  text: `
    select e.class_id as "classId", c.title as "classTitle", e.starts_on as "startsOn", e.ends_on as "endsOn"
    from enrolment e join school_class c on c.school_id = $1 and c.class_id = e.class_id
    where e.school_id = $1 and e.student_id = $2
    order by e.starts_on`,
};

/** What the form of a correction offers to choose from; null when there is no such student. */
export async function readCorrectableStudent(
  tx: Tx,
  schoolId: string,
  studentId: string,
): Promise<CorrectableStudent | null> {
  const values = [schoolId, studentId];
  const [student] = await tx.rows<{ name: string }>(STUDENT, values);
  if (!student) return null;
  return {
    studentId,
    name: student.name,
    guardians: await tx.rows<CorrectableStudent['guardians'][number]>(GUARDIANS, values),
    enrolments: await tx.rows<CorrectableStudent['enrolments'][number]>(ENROLMENTS, values),
  };
}
