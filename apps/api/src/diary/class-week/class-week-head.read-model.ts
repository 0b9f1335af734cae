import type { Tx } from '../../platform/transaction.ts';

export interface PersonRow {
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string | null;
}

/** A study week of the class with its counters; instants as ISO text. */
export interface ClassWeekRow {
  readonly week: string;
  readonly opensAt: string;
  readonly pressDeadline: string;
  readonly closesAt: string;
  readonly closedAt: string | null;
  readonly required: number;
  readonly onTime: number;
  readonly late: number;
  readonly noGuardian: number;
}

export interface ClassWeekHead {
  readonly classId: string;
  readonly title: string;
  readonly grade: string;
  readonly academicYearId: string;
  readonly yearStartsOn: string;
  readonly yearEndsOn: string;
  /** Led by the asking person today. */
  readonly own: boolean;
  readonly teachers: readonly PersonRow[];
  /** The classes the asking person may open. */
  readonly classes: readonly { readonly classId: string; readonly title: string; readonly own: boolean }[];
  /** All study weeks of the class's year, in order. */
  readonly weeks: readonly ClassWeekRow[];
}

const LED_TODAY = `
  exists (
    select 1 from class_teacher t
    where t.school_id = $1 and t.class_id = o.class_id and t.staff_id = $3::uuid
      and t.starts_on <= $4 and (t.ends_on is null or t.ends_on >= $4))`;

const HEAD = {
  name: 'class-week.head',
  text: `
    select o.class_id as "classId", o.title, o.grade, o.academic_year_id as "academicYearId",
      y.starts_on as "yearStartsOn", y.ends_on as "yearEndsOn", ${LED_TODAY} as own,
      (select coalesce(json_agg(json_build_object(
          'familyName', p.family_name, 'givenName', p.given_name, 'middleName', p.middle_name)
          order by t.starts_on, p.family_name), '[]')
        from class_teacher t join staff_member p on p.school_id = $1 and p.staff_id = t.staff_id
        where t.school_id = $1 and t.class_id = o.class_id
          and t.starts_on <= $4 and (t.ends_on is null or t.ends_on >= $4)) as teachers,
      (select coalesce(json_agg(json_build_object('classId', n.class_id, 'title', n.title, 'own', n.own)
          order by n.sort_order, n.title), '[]')
        from (
          select o.class_id, o.title, o.sort_order, ${LED_TODAY} as own from school_class o
          where o.school_id = $1 and o.academic_year_id = c.academic_year_id and (o.ends_on is null or o.ends_on >= $4)
        ) n where n.own or $5) as classes,
      (select coalesce(json_agg(json_build_object(
          'week', w.week, 'opensAt', w.opens_at, 'pressDeadline', w.press_deadline, 'closesAt', w.closes_at,
          'closedAt', w.closed_at, 'required', w.required, 'onTime', w.on_time, 'late', w.late,
          'noGuardian', w.no_guardian) order by w.week), '[]')
        from class_week w where w.school_id = $1 and w.class_id = o.class_id) as weeks
    from school_class o
    join school_class c on c.school_id = $1 and c.class_id = o.class_id
    join academic_year y on y.school_id = $1 and y.academic_year_id = o.academic_year_id
    where o.school_id = $1 and o.class_id = $2`,
};

/** What stands above the list: the class, its teachers, its weeks, and the classes to choose from. */
export async function readClassWeekHead(
  tx: Tx,
  schoolId: string,
  classId: string,
  asking: { readonly staffId: string | null; readonly today: string; readonly seesAllClasses: boolean },
): Promise<ClassWeekHead | null> {
  const { staffId, today, seesAllClasses } = asking;
  const rows = await tx.rows<ClassWeekHead>(HEAD, [schoolId, classId, staffId, today, seesAllClasses]);
  return rows[0] ?? null;
}

const FIRST_CLASS = {
  name: 'class-week.first-class',
  text: `
    select n.class_id as "classId" from (
      select o.class_id, o.title, o.sort_order, y.starts_on, ${LED_TODAY} as own
      from school_class o join academic_year y on y.school_id = $1 and y.academic_year_id = o.academic_year_id
      where o.school_id = $1
    ) n where n.own or $2
    order by n.starts_on <= $4 desc, n.starts_on desc, n.own desc, n.sort_order, n.title limit 1`,
};

/** The class a page opens on when none is named: the person's own in the latest year that has begun, else the first of the school. */
export async function findFirstClass(
  tx: Tx,
  schoolId: string,
  asking: { readonly staffId: string | null; readonly today: string; readonly seesAllClasses: boolean },
): Promise<string | null> {
  const { staffId, today, seesAllClasses } = asking;
  const rows = await tx.rows<{ classId: string }>(FIRST_CLASS, [schoolId, seesAllClasses, staffId, today]);
  return rows[0]?.classId ?? null;
}
