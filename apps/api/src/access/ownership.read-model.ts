import type { FindOwnership } from '../platform/use-case.ts';
import { civilDate } from '../platform/civil-date.ts';

/**
 * Own today: a guardian's child with rights, a teacher's class or a student in it, oneself. A court act that takes
 * the rights beats a guardianship that was left open beside it. From the 18th birthday (adultFrom in the domain)
 * guardians need the student's recorded consent, which nobody can record yet.
 */
const STUDENT_OWNERSHIP = {
  name: 'ownership.student',
  text: `
    select case $3
      when 'STUDENT' then s.student_id = $4::uuid
      when 'GUARDIAN' then exists (
        select 1 from guardianship g
        where g.school_id = $1 and g.student_id = s.student_id and g.guardian_id = $4::uuid
          and g.starts_on <= $5 and (g.ends_on is null or g.ends_on >= $5)
        having bool_and(g.rights <> 'NONE'))
        and (s.birth_date is null or s.birth_date + interval '18 years' > $5)
      when 'TEACHER' then exists (
        select 1 from enrolment e join class_teacher t on t.school_id = $1 and t.class_id = e.class_id
        where e.school_id = $1 and e.student_id = s.student_id and t.staff_id = $4::uuid
          and e.starts_on <= $5 and (e.ends_on is null or e.ends_on >= $5)
          and t.starts_on <= $5 and (t.ends_on is null or t.ends_on >= $5))
      else false
    end as own
    from student s where s.school_id = $1 and s.student_id = $2`,
};

const CLASS_OWNERSHIP = {
  name: 'ownership.class',
  text: `
    select $3 = 'TEACHER' and exists (
      select 1 from class_teacher t
      where t.school_id = $1 and t.class_id = c.class_id and t.staff_id = $4::uuid
        and t.starts_on <= $5 and (t.ends_on is null or t.ends_on >= $5)) as own
    from school_class c where c.school_id = $1 and c.class_id = $2`,
};

export const findOwnership: FindOwnership = async (tx, actor, { studentId, classId }) => {
  const [statement, id] = studentId ? [STUDENT_OWNERSHIP, studentId] : [CLASS_OWNERSHIP, classId];
  const today = civilDate(tx.now, actor.timeZone).toString();
  const rows = await tx.rows<{ own: boolean | null }>(statement, [
    actor.schoolId,
    id,
    actor.role,
    actor.personId,
    today,
  ]);
  return { exists: rows.length > 0, own: rows[0]?.own === true };
};
