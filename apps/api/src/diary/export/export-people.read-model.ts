import { ExportPeople, type ExportStudent } from '@vedomo/domain/diary/export-people';
import type { Tx } from '../../platform/transaction.ts';

const PEOPLE = {
  name: 'export-people.students',
  text: `
    select s.student_id as "studentId", s.family_name as "familyName", s.given_name as "givenName",
      s.middle_name as "middleName", s.birth_date as "birthDate", e.classes,
      (select coalesce(json_agg(distinct jsonb_build_object('guardianId', g.guardian_id, 'familyName', g.family_name,
          'givenName', g.given_name, 'middleName', g.middle_name)), '[]')
        from guardianship l join guardian g on g.school_id = $1 and g.guardian_id = l.guardian_id
        where l.school_id = $1 and l.student_id = s.student_id and l.rights <> 'NONE') as guardians
    from student s
    join (
      select n.student_id, array_agg(distinct c.title) as classes
      from enrolment n
      join school_class c on c.school_id = $1 and c.class_id = n.class_id
      join academic_year y on y.school_id = $1 and y.academic_year_id = c.academic_year_id
      where n.school_id = $1 and y.starts_on = (
        select max(b.starts_on) from academic_year b where b.school_id = $1 and b.starts_on <= $2)
      group by n.student_id
    ) e on e.student_id = s.student_id
    where s.school_id = $1`,
};

/** Everybody of the academic year begun last, as an export may name them. */
export const readExportPeople = async (tx: Tx, schoolId: string, today: string): Promise<ExportPeople> =>
  new ExportPeople(await tx.rows<ExportStudent>(PEOPLE, [schoolId, today]));
