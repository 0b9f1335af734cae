import type { Tx } from '../../platform/transaction.ts';

/** Marks are numbers, unlike ABSENT or PASSED; those of a class's students count for the periods of its grade. */
const IN_USE = {
  name: 'scale-in-use.of-periods',
  text: `
    select p.grading_period_id as "gradingPeriodId" from grading_period p
    where p.school_id = $1 and p.grading_period_id = any ($2) and (
      exists (select 1 from forecast_notice n where n.school_id = $1 and n.grading_period_id = p.grading_period_id)
      or exists (
        select 1 from school_class c join enrolment e on e.school_id = $1 and e.class_id = c.class_id
        where c.school_id = $1 and c.academic_year_id = p.academic_year_id and c.grade = any (p.grades) and (
          exists (select 1 from mark k where k.school_id = $1 and k.student_id = e.student_id
            and k.on_date between p.starts_on and p.ends_on and k.value ~ '^[0-9]+$')
          or exists (select 1 from period_mark k where k.school_id = $1 and k.student_id = e.student_id
            and k.grading_period_id = p.grading_period_id and k.value ~ '^[0-9]+$')
          or exists (select 1 from expected_mark x where x.school_id = $1 and x.student_id = e.student_id
            and x.grading_period_id = p.grading_period_id and x.value is not null))))`,
};

/** Which of the periods have marks or forecasts by their scale, or marks that a teacher expects. One statement. */
export async function readScaleInUse(
  tx: Tx,
  schoolId: string,
  gradingPeriodIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ gradingPeriodId: string }>(IN_USE, [schoolId, gradingPeriodIds]);
  return new Set(rows.map(({ gradingPeriodId }) => gradingPeriodId));
}
