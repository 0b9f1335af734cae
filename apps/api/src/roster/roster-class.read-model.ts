import type { Tx } from '../platform/transaction.ts';

export interface RosterClassHead {
  readonly classId: string;
  readonly title: string;
  readonly grade: string;
  readonly teachers: readonly { name: string; startsOn: string; endsOn: string | null }[];
}

/** A student with one guardian, or with none. */
export interface RosterStudentRow {
  readonly studentId: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly startsOn: string;
  readonly guardianId: string | null;
  readonly guardianName: string | null;
  readonly relation: string | null;
  readonly rights: 'FULL' | 'NONE' | 'ORGANISATION' | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

const HEAD = {
  name: 'roster-class.head',
  text: `
    select c.class_id as "classId", c.title, c.grade,
      (select coalesce(json_agg(json_build_object(
          'name', concat_ws(' ', p.family_name, p.given_name, p.middle_name), 'startsOn', t.starts_on,
          'endsOn', t.ends_on) order by t.starts_on, p.family_name), '[]')
        from class_teacher t join staff_member p on p.school_id = $1 and p.staff_id = t.staff_id
        where t.school_id = $1 and t.class_id = c.class_id and (t.ends_on is null or t.ends_on >= $3)) as teachers
    from school_class c where c.school_id = $1 and c.class_id = $2`,
};

const STUDENTS = {
  name: 'roster-class.students',
  text: `
    select s.student_id as "studentId", concat_ws(' ', s.family_name, s.given_name, s.middle_name) as name,
      s.birth_date as "birthDate", e.starts_on as "startsOn",
      g.guardian_id as "guardianId", concat_ws(' ', g.family_name, g.given_name, g.middle_name) as "guardianName",
      l.relation, l.rights,
      coalesce(array_agg(k.value order by k.value) filter (where k.kind = 'PHONE'), '{}') as phones,
      coalesce(array_agg(k.value order by k.value) filter (where k.kind = 'EMAIL'), '{}') as emails
    from enrolment e
    join school_class c on c.school_id = $1 and c.class_id = e.class_id
    join academic_year y on y.school_id = $1 and y.academic_year_id = c.academic_year_id
    join student s on s.school_id = $1 and s.student_id = e.student_id
    left join guardianship l on l.school_id = $1 and l.student_id = e.student_id
      and l.starts_on <= greatest($3, y.starts_on) and (l.ends_on is null or l.ends_on >= $3)
    left join guardian g on g.school_id = $1 and g.guardian_id = l.guardian_id
    left join contact_point k on k.school_id = $1 and k.guardian_id = g.guardian_id
      and k.starts_on <= greatest($3, y.starts_on) and (k.ends_on is null or k.ends_on >= $3)
    where e.school_id = $1 and e.class_id = $2
      and e.starts_on <= greatest($3, y.starts_on) and (e.ends_on is null or e.ends_on >= $3)
    group by s.school_id, s.student_id, e.starts_on, g.school_id, g.guardian_id, l.relation, l.rights
    order by s.family_name collate "ru-x-icu", s.given_name collate "ru-x-icu", s.student_id,
      g.family_name collate "ru-x-icu", g.given_name collate "ru-x-icu"`,
};

/** Null when the school has no such class. */
export async function readRosterClass(
  tx: Tx,
  schoolId: string,
  classId: string,
  today: string,
): Promise<{ head: RosterClassHead; students: RosterStudentRow[] } | null> {
  const [head] = await tx.rows<RosterClassHead>(HEAD, [schoolId, classId, today]);
  if (!head) return null;
  return { head, students: await tx.rows<RosterStudentRow>(STUDENTS, [schoolId, classId, today]) };
}
