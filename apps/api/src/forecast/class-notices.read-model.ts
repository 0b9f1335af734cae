import type { Tx } from '../platform/transaction.ts';
import type { PeriodRow } from './forecast-head.read-model.ts';

/** A student of a class with marks, and the notices of the class's period. */
export interface StudentNoticesRow extends PeriodRow {
  readonly classId: string;
  readonly title: string;
  /** ISO date from which the student is in the class. */
  readonly since: string;
  /** ISO dates of the notices with the student in it. */
  readonly issuedOn: readonly string[];
}

/** A class has marks where one of its lessons in the period, or a mark of one of its students, is in a subject with marks. */
const NOTICES = {
  name: 'class-notices.of-school',
  text: `
    with place as (
      select distinct on (c.class_id) c.class_id, c.title, c.sort_order, p.grading_period_id, p.kind, p.ordinal,
        p.starts_on, p.ends_on, least(p.ends_on, $3::date) as until
      from school_class c
      join grading_period p on p.school_id = $1 and p.academic_year_id = c.academic_year_id and p.kind <> 'YEAR'
        and c.grade = any (p.grades) and p.starts_on <= $3
      where c.school_id = $1 and c.academic_year_id = $2 and ($4::uuid is null or p.grading_period_id = $4)
      order by c.class_id, p.starts_on desc, p.ends_on
    ), assessed as (
      select l.* from place l
      where exists (
        select 1 from lesson o
        where o.school_id = $1 and o.class_id = l.class_id and o.on_date between l.starts_on and l.ends_on
          and not exists (
            select 1 from assessment_mode a where a.school_id = $1 and a.class_id = l.class_id
              and a.subject_id = o.subject_id and a.grading_period_id = l.grading_period_id and a.mode <> 'MARKS')
      ) or exists (
        select 1 from enrolment e join mark k on k.school_id = $1 and k.student_id = e.student_id
          and k.on_date between l.starts_on and l.until
        where e.school_id = $1 and e.class_id = l.class_id
          and not exists (
            select 1 from assessment_mode a where a.school_id = $1 and a.class_id = l.class_id
              and a.subject_id = k.subject_id and a.grading_period_id = l.grading_period_id and a.mode <> 'MARKS')
      )
    )
    select l.class_id as "classId", l.title, l.grading_period_id as "gradingPeriodId", l.kind, l.ordinal,
      l.starts_on as "startsOn", l.ends_on as "endsOn", e.since,
      to_json(array(
        select distinct n.issued_on from forecast_notice n
        join forecast_notice_item i on i.school_id = $1 and i.notice_id = n.notice_id and i.student_id = e.student_id
        where n.school_id = $1 and n.grading_period_id = l.grading_period_id)) as "issuedOn"
    from assessed l
    cross join lateral (
      select e.student_id, min(e.starts_on) as since from enrolment e
      where e.school_id = $1 and e.class_id = l.class_id and e.starts_on <= l.until
        and (e.ends_on is null or e.ends_on >= l.until)
      group by e.student_id
    ) e
    order by l.sort_order, l.title collate "ru-x-icu", l.class_id`,
};

/**
 * The students of all classes of a year with their notices. One statement.
 * @param gradingPeriodId null: of each class the period that began last
 */
export const readClassNotices = (
  tx: Tx,
  schoolId: string,
  of: {
    readonly academicYearId: string;
    readonly today: string;
    readonly gradingPeriodId: string | null;
  },
): Promise<StudentNoticesRow[]> =>
  tx.rows<StudentNoticesRow>(NOTICES, [schoolId, of.academicYearId, of.today, of.gradingPeriodId]);
