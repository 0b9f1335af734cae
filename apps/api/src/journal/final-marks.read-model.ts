import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import type { MarkTotals } from '@vedomo/domain/journal/mean-mark';
import type { Tx } from '../platform/transaction.ts';

export type AssessmentMode = 'MARKS' | 'PASS_FAIL' | 'NONE';

/** One subject in one grading period. */
export interface FinalMarkRow extends MarkTotals {
  readonly subjectId: string;
  readonly subject: string;
  readonly gradingPeriodId: string;
  readonly kind: GradingPeriodKind;
  readonly ordinal: number;
  /** ISO civil dates, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly mode: AssessmentMode;
  /** As the journal has it, or NOT_ASSESSED; null while there is none. */
  readonly value: string | null;
  /** The revision of the diary that brought the value. */
  readonly revision: number | null;
}

export interface FinalMarksQuestion {
  readonly studentId: string;
  readonly classId: string;
  readonly academicYearId: string;
  readonly grade: string;
  /** The school's date: subjects taught around it are listed before their first mark. */
  readonly today: string;
}

const FINAL_MARKS = {
  name: 'final-marks.of-student',
  text: `
    with period as (
      select grading_period_id, kind, ordinal, starts_on, ends_on from grading_period
      where school_id = $1 and academic_year_id = $4 and $5 = any (grades)
    ), totals as (
      select m.subject_id, p.grading_period_id,
        sum(m.value::numeric * m.weight)::float8 as weighted, sum(m.weight)::float8 as weight
      from mark m join period p on p.kind <> 'YEAR' and m.on_date between p.starts_on and p.ends_on
      where m.school_id = $1 and m.student_id = $2 and m.value ~ '^[0-9]{1,3}([.][0-9]{1,2})?$'
      group by m.subject_id, p.grading_period_id
    ), final as (
      select k.subject_id, k.grading_period_id, k.value, k.diary_revision
      from period_mark k join period p on p.grading_period_id = k.grading_period_id
      where k.school_id = $1 and k.student_id = $2
    ), listed as (
      select l.subject_id from lesson l
        where l.school_id = $1 and l.class_id = $3 and l.on_date between $6::date - 28 and $6::date + 14
      union select a.subject_id from assessment_mode a where a.school_id = $1 and a.class_id = $3
      union select subject_id from final
      union select subject_id from totals
    )
    select s.subject_id as "subjectId", s.title as subject, p.grading_period_id as "gradingPeriodId", p.kind, p.ordinal,
      p.starts_on as "startsOn", p.ends_on as "endsOn", coalesce(a.mode, 'MARKS') as mode,
      f.value, f.diary_revision as revision, coalesce(t.weighted, 0) as weighted, coalesce(t.weight, 0) as weight
    from listed l
    join subject s on s.school_id = $1 and s.subject_id = l.subject_id
    cross join period p
    left join assessment_mode a on a.school_id = $1 and a.class_id = $3 and a.subject_id = l.subject_id
      and a.grading_period_id = p.grading_period_id
    left join final f on f.subject_id = l.subject_id and f.grading_period_id = p.grading_period_id
    left join totals t on t.subject_id = l.subject_id and t.grading_period_id = p.grading_period_id
    order by s.sort_order, s.title, s.subject_id, p.kind = 'YEAR', p.ends_on, p.starts_on desc, p.grading_period_id`,
};

/** The final marks of a student's year, subject by subject, each with every period of the grade in turn: one statement. */
export const readFinalMarkRows = (
  tx: Tx,
  schoolId: string,
  { studentId, classId, academicYearId, grade, today }: FinalMarksQuestion,
): Promise<FinalMarkRow[]> =>
  tx.rows<FinalMarkRow>(FINAL_MARKS, [schoolId, studentId, classId, academicYearId, grade, today]);
