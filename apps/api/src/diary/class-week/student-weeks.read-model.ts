import type { Tx } from '../../platform/transaction.ts';
import type { AcknowledgementRow, CorrectionRow, StoredDutyRow } from './class-week-rows.read-model.ts';
import { acknowledgementsJson, correctionsJson } from '../duty/duty-evidence.read-model.ts';

/** A duty of the student's year with what met it; instants as ISO text. */
export interface PastDutyRow extends StoredDutyRow {
  readonly week: string;
  readonly yearStartsOn: string;
  readonly opensAt: string;
  readonly pressDeadline: string;
  readonly closesAt: string;
  readonly acknowledgements: readonly AcknowledgementRow[];
  readonly corrections: readonly CorrectionRow[];
}

const WEEKS = {
  name: 'student-weeks.of-year',
  text: `
    select d.week, d.reason, d.state, y.starts_on as "yearStartsOn", w.opens_at::text as "opensAt",
      w.press_deadline::text as "pressDeadline", w.closes_at::text as "closesAt",
      ${acknowledgementsJson('d.student_id', 'd.week')} as acknowledgements,
      ${correctionsJson('d.student_id', 'd.week')} as corrections
    from school_class c
    join academic_year y on y.school_id = $1 and y.academic_year_id = c.academic_year_id
    join weekly_duty d on d.school_id = $1 and d.student_id = $3 and d.week between y.starts_on - 6 and y.ends_on
    join class_week w on w.school_id = $1 and w.class_id = d.class_id and w.week = d.week
    where c.school_id = $1 and c.class_id = $2 and w.opens_at <= $4
      and exists (select 1 from weekly_duty o
        where o.school_id = $1 and o.student_id = $3 and o.class_id = c.class_id)
    order by d.week desc`,
};

/** The begun weeks of a student of the class in its year, the latest first, of whichever class each counted for. */
export const readStudentWeeks = (
  tx: Tx,
  schoolId: string,
  { classId, studentId }: { readonly classId: string; readonly studentId: string },
): Promise<PastDutyRow[]> => tx.rows<PastDutyRow>(WEEKS, [schoolId, classId, studentId, tx.now.toString()]);
