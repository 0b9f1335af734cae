import type { Tx } from '../platform/transaction.ts';

export interface MarkRow {
  /** A mark of the school's scale, or ABSENT, EXEMPT, PASSED, NOT_PASSED. */
  readonly value: string;
  readonly weight: number;
  readonly comment: string | null;
}

export interface LessonRow {
  /** ISO civil date. */
  readonly date: string;
  readonly ordinal: number;
  readonly subject: string;
  readonly topic: string | null;
  readonly homework: string | null;
  readonly marks: readonly MarkRow[];
}

/** After a transfer each day shows the lessons of the class the student was in on that day. */
const LESSONS = {
  name: 'lesson-week.of-student',
  text: `
    with lessons as (
      select distinct on (l.on_date, l.ordinal) l.on_date, l.ordinal, l.subject_id, l.topic, l.homework
      from enrolment e
      join lesson l on l.school_id = $1 and l.class_id = e.class_id
        and l.on_date between $3::date and $3::date + 6
        and l.on_date >= e.starts_on and (e.ends_on is null or l.on_date <= e.ends_on)
      where e.school_id = $1 and e.student_id = $2
      order by l.on_date, l.ordinal, e.starts_on desc
    ), marks as (
      select m.on_date, m.lesson_ordinal as ordinal, (array_agg(m.subject_id order by m.position))[1] as subject_id,
        json_agg(json_build_object('value', m.value, 'weight', m.weight, 'comment', m.comment) order by m.position) as marks
      from mark m
      where m.school_id = $1 and m.student_id = $2 and m.on_date between $3::date and $3::date + 6
      group by m.on_date, m.lesson_ordinal
    )
    select on_date as date, ordinal, s.title as subject, l.topic, l.homework, coalesce(m.marks, '[]') as marks
    from lessons l full join marks m using (on_date, ordinal)
    join subject s on s.school_id = $1 and s.subject_id = coalesce(l.subject_id, m.subject_id)
    order by on_date, ordinal`,
};

/** A student's lessons with marks in the week of a Monday, in order: one statement. */
export const readLessonWeek = (
  tx: Tx,
  schoolId: string,
  studentId: string,
  week: string,
): Promise<LessonRow[]> => tx.rows<LessonRow>(LESSONS, [schoolId, studentId, week]);
