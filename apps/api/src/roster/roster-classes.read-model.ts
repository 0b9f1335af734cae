import type { Tx } from '../platform/transaction.ts';

/** A class of the year in numbers. */
export interface RosterClassRow {
  readonly classId: string;
  readonly title: string;
  readonly grade: string;
  readonly students: number;
  readonly guardians: number;
  /** Students nobody can acknowledge for. */
  readonly withoutGuardian: number;
  /** Full names of those who lead it today. */
  readonly teachers: readonly string[];
}

const YEAR = {
  name: 'roster-classes.year',
  text: `
    select academic_year_id as id, title, starts_on as "startsOn" from academic_year where school_id = $1
    order by starts_on <= $2 desc, abs(starts_on - $2::date) limit 1`,
};

export interface RosterYearRow {
  readonly id: string;
  readonly title: string;
  readonly startsOn: string;
}

/** The year at the date: the last that has begun, before the first one that. Null when the school has none. */
export async function rosterYearAt(tx: Tx, schoolId: string, today: string): Promise<RosterYearRow | null> {
  const [year] = await tx.rows<RosterYearRow>(YEAR, [schoolId, today]);
  return year ?? null;
}

const CLASSES = {
  name: 'roster-classes.list',
  text: `
    with here as (
      select e.class_id, e.student_id,
        exists (
          select 1 from guardianship g
          where g.school_id = $1 and g.student_id = e.student_id and g.rights <> 'NONE'
            and g.starts_on <= $3 and (g.ends_on is null or g.ends_on >= $3)) as guarded
      from enrolment e
      where e.school_id = $1 and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $3)
    )
    select c.class_id as "classId", c.title, c.grade,
      (select count(*)::int from here h where h.class_id = c.class_id) as students,
      (select count(*)::int from here h where h.class_id = c.class_id and not h.guarded) as "withoutGuardian",
      (select count(distinct g.guardian_id)::int from here h
        join guardianship g on g.school_id = $1 and g.student_id = h.student_id
          and g.starts_on <= $3 and (g.ends_on is null or g.ends_on >= $3)
        where h.class_id = c.class_id) as guardians,
      (select coalesce(array_agg(concat_ws(' ', p.family_name, p.given_name, p.middle_name)
          order by t.starts_on, p.family_name), '{}')
        from class_teacher t join staff_member p on p.school_id = $1 and p.staff_id = t.staff_id
        where t.school_id = $1 and t.class_id = c.class_id
          and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3)) as teachers
    from school_class c
    where c.school_id = $1 and c.academic_year_id = $2 and (c.ends_on is null or c.ends_on >= $3)
    order by c.sort_order, c.title collate "ru-x-icu"`,
};

/** The classes of a year as they are on a day. */
export const readRosterClasses = (tx: Tx, schoolId: string, yearId: string, day: string) =>
  tx.rows<RosterClassRow>(CLASSES, [schoolId, yearId, day]);
