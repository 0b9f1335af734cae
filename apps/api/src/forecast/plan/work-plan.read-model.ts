import type { JournalOfDay } from '@vedomo/domain/forecast/planned-work';
import type { Tx } from '../../platform/transaction.ts';
import type { ForecastHead } from '../forecast-head.read-model.ts';

/** What the plan of a class is made of; dates as ISO text. */
export interface WorkPlanRows {
  /** All that the class is taught this year, in order. */
  readonly subjects: readonly {
    readonly subjectId: string;
    readonly title: string;
    /** Periods in which it is assessed otherwise than by marks. */
    readonly unmarkedIn: readonly string[];
    /** Its days in the timetable from $3 on. */
    readonly lessonDays: readonly string[];
  }[];
  /** From $3 on, by day. */
  readonly works: readonly (JournalOfDay & {
    readonly subjectId: string;
    readonly onDate: string;
    readonly weight: number;
    readonly title: string;
  })[];
}

const PLAN = {
  name: 'work-plan.of-class',
  text: `
    with journal as (
      select k.subject_id, k.on_date,
        coalesce(json_agg(distinct k.weight::float8) filter (where k.value ~ '^[0-9]+$'), '[]') as mark_weights
      from (
        select distinct e.student_id from enrolment e
        where e.school_id = $1 and e.class_id = $2 and e.starts_on <= $6 and (e.ends_on is null or e.ends_on >= $6)
      ) s join mark k on k.school_id = $1 and k.student_id = s.student_id and k.class_id = $2
        and k.on_date between $4::date and $5::date
      group by k.subject_id, k.on_date
    ), timetable as (
      select l.subject_id, json_agg(distinct l.on_date) filter (where l.on_date >= $3::date) as days
      from lesson l
      where l.school_id = $1 and l.class_id = $2 and l.on_date between $4::date and $5::date
      group by l.subject_id
    ), plan as (
      select w.subject_id, w.on_date, w.weight::float8 as weight, w.title
      from planned_work w
      where w.school_id = $1 and w.class_id = $2 and w.on_date between $3::date and $5::date
    ), mode as (
      select a.subject_id, a.grading_period_id, a.mode from assessment_mode a
      where a.school_id = $1 and a.class_id = $2
    ), listed as (
      select subject_id from timetable union select subject_id from journal
      union select subject_id from plan union select subject_id from mode
    )
    select
      (select coalesce(json_agg(json_build_object('subjectId', u.subject_id, 'title', u.title,
          'unmarkedIn', (select coalesce(json_agg(m.grading_period_id), '[]')
            from mode m where m.subject_id = u.subject_id and m.mode <> 'MARKS'),
          'lessonDays', coalesce(t.days, '[]')
        ) order by u.sort_order, u.title collate "ru-x-icu", u.subject_id), '[]')
        from listed l join subject u on u.school_id = $1 and u.subject_id = l.subject_id
        left join timetable t on t.subject_id = l.subject_id) as subjects,
      (select coalesce(json_agg(json_build_object('subjectId', p.subject_id, 'onDate', p.on_date,
          'weight', p.weight, 'title', p.title, 'begun', j.subject_id is not null, 'markWeights', coalesce(j.mark_weights, '[]')
        ) order by p.on_date, u.sort_order, u.title collate "ru-x-icu", p.subject_id), '[]')
        from plan p join subject u on u.school_id = $1 and u.subject_id = p.subject_id
        left join journal j on j.subject_id = p.subject_id and j.on_date = p.on_date) as works`,
};

/**
 * One statement.
 * @param since the first day whose works and lessons are read
 */
export async function readWorkPlanRows(
  tx: Tx,
  schoolId: string,
  { classId, yearStartsOn, yearEndsOn }: ForecastHead,
  since: string,
  today: string,
): Promise<WorkPlanRows> {
  const values = [schoolId, classId, since, yearStartsOn, yearEndsOn, today];
  return (await tx.rows<WorkPlanRows>(PLAN, values))[0]!;
}
