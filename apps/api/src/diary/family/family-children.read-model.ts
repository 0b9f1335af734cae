import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import type { Tx } from '../../platform/transaction.ts';
import type { PersonRow } from '../class-week/class-week-head.read-model.ts';
import type { DiarySection } from '../duty/duty-enums.types.ts';

/** An open week of a child; instants as ISO text. */
export interface OpenWeekRow {
  readonly week: string;
  readonly reason: NotRequiredReason | null;
  readonly state: 'ON_TIME' | 'LATE' | null;
  readonly opensAt: string;
  readonly pressDeadline: string;
  readonly closesAt: string;
  /** By the guardian who asks. */
  readonly acknowledged: boolean;
  readonly opened: readonly DiarySection[];
}

export interface FamilyChildRow extends PersonRow {
  readonly studentId: string;
  readonly birthDate: string | null;
  /** Of the latest enrolment that has begun. */
  readonly classTitle: string | null;
  readonly schoolTitle: string;
  readonly revision: number;
  readonly weeks: readonly OpenWeekRow[];
}

/** Whoever left stays in sight until that school year ends. */
const CHILDREN = {
  name: 'family-children.of-person',
  text: `
    select s.student_id as "studentId", s.family_name as "familyName", s.given_name as "givenName",
      s.middle_name as "middleName", s.birth_date as "birthDate", c.title as "classTitle", o.title as "schoolTitle",
      coalesce(j.revision, 0) as revision,
      (select coalesce(json_agg(json_build_object(
          'week', d.week, 'reason', d.reason, 'state', d.state, 'opensAt', w.opens_at,
          'pressDeadline', w.press_deadline, 'closesAt', w.closes_at,
          'acknowledged', exists (select 1 from diary_acknowledgement a
            where a.school_id = $1 and a.student_id = d.student_id and a.week = d.week and a.guardian_id = $2),
          'opened', array(select v.section from diary_section_view v
            where v.school_id = $1 and v.student_id = d.student_id and v.week = d.week and v.guardian_id = $2
            order by v.section desc)) order by d.week), '[]')
        from weekly_duty d
        join class_week w on w.school_id = $1 and w.class_id = d.class_id and w.week = d.week
        where d.school_id = $1 and d.student_id = s.student_id
          and w.opens_at <= $5 and w.closes_at > $5 and w.closed_at is null) as weeks
    from student s
    join school o on o.school_id = $1
    left join student_diary j on j.school_id = $1 and j.student_id = s.student_id
    left join lateral (
      select k.title, y.ends_on as year_ends_on
      from enrolment e
      join school_class k on k.school_id = $1 and k.class_id = e.class_id
      join academic_year y on y.school_id = $1 and y.academic_year_id = k.academic_year_id
      where e.school_id = $1 and e.student_id = s.student_id
      order by e.starts_on <= $4 desc, abs(e.starts_on - $4::date) limit 1
    ) c on true
    where s.school_id = $1 and (s.ends_on is null or s.ends_on >= $4 or c.year_ends_on >= $4)
      and case $3 when 'STUDENT' then s.student_id = $2 else s.student_id in (
        select g.student_id from guardianship g
        where g.school_id = $1 and g.guardian_id = $2
          and g.starts_on <= $4 and (g.ends_on is null or g.ends_on >= $4)
        group by g.student_id having bool_and(g.rights <> 'NONE')) end
    order by s.birth_date nulls last, s.given_name, s.student_id`,
};

/** The children whose diaries a guardian reads today, the oldest first; of a student oneself. One statement. */
export const readFamilyChildren = (
  tx: Tx,
  schoolId: string,
  asking: { readonly personId: string; readonly role: string; readonly today: string },
): Promise<FamilyChildRow[]> =>
  tx.rows<FamilyChildRow>(CHILDREN, [
    schoolId,
    asking.personId,
    asking.role,
    asking.today,
    tx.now.toString(),
  ]);
