import type { Tx } from '../../platform/transaction.ts';

/** What empties a week for a class. */
export interface WeekGapRow {
  readonly kind: 'VACATION' | 'DAY_OFF';
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const GAP = {
  name: 'week-gap.exception',
  text: `
    select e.kind, e.title, e.starts_on as "startsOn", e.ends_on as "endsOn"
    from calendar_exception e
    where e.school_id = $1 and e.academic_year_id = $2 and e.kind <> 'WORKING_DAY'
      and e.starts_on <= $3::date + 6 and e.ends_on >= $3::date and (e.grades is null or $4 = any (e.grades))
    order by e.kind = 'VACATION' desc, e.ends_on - e.starts_on desc, e.starts_on limit 1`,
};

/** The vacation (before a day off, the longer first) that a week of the grade holds; null when there is none. */
export async function readWeekGap(
  tx: Tx,
  schoolId: string,
  {
    academicYearId,
    week,
    grade,
  }: { readonly academicYearId: string; readonly week: string; readonly grade: string },
): Promise<WeekGapRow | null> {
  const rows = await tx.rows<WeekGapRow>(GAP, [schoolId, academicYearId, week, grade]);
  return rows[0] ?? null;
}
