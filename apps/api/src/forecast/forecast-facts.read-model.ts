import type { JournalOfDay } from '@vedomo/domain/forecast/planned-work';
import type { AssessmentMode } from '../journal/public.ts';
import type { Tx } from '../platform/transaction.ts';
import type { PeriodRow } from './forecast-head.read-model.ts';

export interface StudentRow {
  readonly studentId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string | null;
  /** ISO date from which the student is in the class. */
  readonly since: string;
}

export interface SubjectRow {
  readonly subjectId: string;
  readonly title: string;
  readonly mode: AssessmentMode;
  readonly lessonsHeld: number;
  readonly lessonsAhead: number;
  /** The year's earlier periods of the same kind that ended with marks in the subject. */
  readonly periodsBefore: number;
  /** The plan of the period, by day. */
  readonly works: readonly PlannedWorkRow[];
}

/** A planned work of a subject; its day as ISO text. */
interface PlannedWorkRow extends JournalOfDay {
  readonly onDate: string;
  readonly weight: number;
}

/** All that the forecasts of a class in a period are made from. Students and subjects go by their places in the lists. */
export interface ForecastFacts {
  readonly students: readonly StudentRow[];
  readonly subjects: readonly SubjectRow[];
  /** Student, subject, day of the period from 0, weight, value; in the order of days and lessons. */
  readonly marks: readonly (readonly [number, number, number, number, number])[];
  /** Student, subject, lessons missed. */
  readonly absences: readonly (readonly [number, number, number])[];
  /** Student, subject, the latest final mark before the period. */
  readonly earlier: readonly (readonly [number, number, number])[];
  /** Student, subject, what those periods ended with, in their order; null: with no mark of the scale. */
  readonly finals: readonly (readonly [number, number, readonly (number | null)[]])[];
  /** Student, subject: freed of it in the period. */
  readonly exempt: readonly (readonly [number, number])[];
  /** Days of the period with lessons of the class in the timetable. */
  readonly lessonDays: number;
  /** ISO date of the last of them; null without a timetable. */
  readonly lastLessonOn: string | null;
}

/** A lesson of today is over once it has brought an entry into the journal. */
const FACTS = {
  name: 'forecast-facts.of-class',
  text: `
    with student_at as (
      select m.student_id, m.since, s.family_name, s.given_name, s.middle_name, (row_number() over (
          order by s.family_name collate "ru-x-icu", s.given_name collate "ru-x-icu", m.student_id) - 1)::integer as at
      from (
        select e.student_id, min(e.starts_on) as since from enrolment e
        where e.school_id = $1 and e.class_id = $2 and e.starts_on <= least($6::date, $5::date)
          and (e.ends_on is null or e.ends_on >= least($6::date, $5::date))
        group by e.student_id
      ) m join student s on s.school_id = $1 and s.student_id = m.student_id
    ), entry as (
      select s.at, k.subject_id, k.class_id, k.on_date, k.lesson_ordinal, k.position, k.value, k.weight::float8 as weight
      from student_at s
      join mark k on k.school_id = $1 and k.student_id = s.student_id
        and k.on_date between $4::date and least($6::date, $5::date)
    ), journal as (
      select subject_id, on_date,
        coalesce(json_agg(distinct weight) filter (where value ~ '^[0-9]+$'), '[]') as mark_weights
      from entry where class_id = $2
      group by subject_id, on_date
    ), timetable as (
      select l.subject_id,
        count(*) filter (where l.on_date < $6 or (l.on_date = $6 and b.subject_id is not null))::integer as held,
        count(*) filter (where l.on_date > $6 or (l.on_date = $6 and b.subject_id is null))::integer as ahead
      from lesson l left join journal b on b.subject_id = l.subject_id and b.on_date = $6::date
      where l.school_id = $1 and l.class_id = $2 and l.on_date between $4::date and $5::date
      group by l.subject_id
    ), plan as (
      select w.subject_id, json_agg(json_build_object('onDate', w.on_date, 'weight', w.weight::float8,
        'begun', j.subject_id is not null, 'markWeights', coalesce(j.mark_weights, '[]')) order by w.on_date) as works
      from planned_work w left join journal j on j.subject_id = w.subject_id and j.on_date = w.on_date
      where w.school_id = $1 and w.class_id = $2 and w.on_date between $4::date and $5::date
      group by w.subject_id
    ), mode as (
      select a.subject_id, a.mode from assessment_mode a
      where a.school_id = $1 and a.class_id = $2 and a.grading_period_id = $3
    ), listed as (
      select subject_id from timetable union select subject_id from entry
      union select subject_id from plan union select subject_id from mode
    ), subject_at as (
      select l.subject_id, s.title, coalesce(a.mode, 'MARKS') as mode,
        (row_number() over (order by s.sort_order, s.title collate "ru-x-icu", l.subject_id) - 1)::integer as at
      from listed l
      join subject s on s.school_id = $1 and s.subject_id = l.subject_id
      left join mode a on a.subject_id = l.subject_id
    ), last_final as (
      select distinct on (s.at, k.subject_id) s.at, k.subject_id, k.value
      from student_at s
      join period_mark k on k.school_id = $1 and k.student_id = s.student_id and k.value = any ($7)
      join grading_period g on g.school_id = $1 and g.grading_period_id = k.grading_period_id and g.ends_on < $4
        and ($8::date is null or g.starts_on >= $8)
      order by s.at, k.subject_id, g.ends_on desc, g.starts_on desc
    ), before as (
      select u.subject_id, g.grading_period_id, g.starts_on
      from grading_period here
      join school_class c on c.school_id = $1 and c.class_id = $2
      join grading_period g on g.school_id = $1 and g.academic_year_id = here.academic_year_id
        and g.kind = here.kind and g.ends_on < $4 and c.grade = any (g.grades)
      join subject_at u on u.mode = 'MARKS'
      where here.school_id = $1 and here.grading_period_id = $3 and not exists (
        select 1 from assessment_mode a where a.school_id = $1 and a.class_id = $2 and a.subject_id = u.subject_id
          and a.grading_period_id = g.grading_period_id and a.mode <> 'MARKS')
    ), of_year as (
      select s.at, k.subject_id,
        json_agg(case when k.value = any ($7) then k.value::integer end order by b.starts_on) as values
      from student_at s
      join period_mark k on k.school_id = $1 and k.student_id = s.student_id
      join before b on b.subject_id = k.subject_id and b.grading_period_id = k.grading_period_id
      group by s.at, k.subject_id
    )
    select
      (select coalesce(json_agg(json_build_object('studentId', student_id, 'familyName', family_name,
        'givenName', given_name, 'middleName', middle_name, 'since', since) order by at), '[]')
        from student_at) as students,
      (select coalesce(json_agg(json_build_object('subjectId', u.subject_id, 'title', u.title, 'mode', u.mode,
        'lessonsHeld', coalesce(t.held, 0), 'lessonsAhead', coalesce(t.ahead, 0),
        'works', coalesce(p.works, '[]'),
        'periodsBefore', (select count(*)::integer from before b where b.subject_id = u.subject_id)
        ) order by u.at), '[]')
        from subject_at u left join timetable t on t.subject_id = u.subject_id
        left join plan p on p.subject_id = u.subject_id) as subjects,
      (select coalesce(json_agg(json_build_array(e.at, u.at, e.on_date - $4::date, e.weight, e.value::integer)
          order by e.on_date, e.lesson_ordinal, e.position), '[]')
        from entry e join subject_at u on u.subject_id = e.subject_id and u.mode = 'MARKS'
        where e.value = any ($7)) as marks,
      (select coalesce(json_agg(json_build_array(e.at, u.at, e.count)), '[]')
        from (
          select at, subject_id, count(*) from entry where value = 'ABSENT' group by at, subject_id
        ) e join subject_at u on u.subject_id = e.subject_id and u.mode = 'MARKS') as absences,
      (select coalesce(json_agg(json_build_array(f.at, u.at, f.value::integer)), '[]')
        from last_final f join subject_at u on u.subject_id = f.subject_id and u.mode = 'MARKS') as earlier,
      (select coalesce(json_agg(json_build_array(f.at, u.at, f.values)), '[]')
        from of_year f join subject_at u on u.subject_id = f.subject_id and u.mode = 'MARKS') as finals,
      (select coalesce(json_agg(json_build_array(e.at, u.at)), '[]')
        from (select distinct at, subject_id from entry where value = 'EXEMPT') e
        join subject_at u on u.subject_id = e.subject_id and u.mode = 'MARKS') as exempt,
      (select count(distinct l.on_date)::integer from lesson l
        where l.school_id = $1 and l.class_id = $2 and l.on_date between $4::date and $5::date) as "lessonDays",
      (select max(l.on_date) from lesson l
        where l.school_id = $1 and l.class_id = $2 and l.on_date between $4::date and $5::date) as "lastLessonOn"`,
};

/** A class with the scale of the period. */
interface MarkedClass {
  readonly classId: string;
  readonly scale: readonly number[];
  /** ISO date; null: always. Final marks of periods that began before were of another scale. */
  readonly scaleSince: string | null;
}

/** One statement, whatever the size of the class. */
export async function readForecastFacts(
  tx: Tx,
  schoolId: string,
  { classId, scale, scaleSince }: MarkedClass,
  { gradingPeriodId, startsOn, endsOn }: PeriodRow,
  today: string,
): Promise<ForecastFacts> {
  const values = [schoolId, classId, gradingPeriodId, startsOn, endsOn, today, scale.map(String), scaleSince];
  return (await tx.rows<ForecastFacts>(FACTS, values))[0]!;
}
