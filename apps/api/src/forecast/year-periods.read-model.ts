import type { Tx } from '../platform/transaction.ts';
import type { PeriodRow } from './forecast-head.read-model.ts';

export interface YearPeriodRow extends PeriodRow {
  readonly academicYearId: string;
}

const periodsOf = (year: string, kinds: '=' | '<>' = '<>'): string => `
    select p.academic_year_id as "academicYearId", p.grading_period_id as "gradingPeriodId", p.kind, p.ordinal,
      p.starts_on as "startsOn", p.ends_on as "endsOn"
    from grading_period p
    where p.school_id = $1 and p.kind ${kinds} 'YEAR' and p.academic_year_id = ${year}
    order by p.starts_on, p.ends_on, p.grading_period_id`;

const PRESENT = `(
      select y.academic_year_id from academic_year y
      where y.school_id = $1 and y.starts_on <= $2 order by y.starts_on desc limit 1)`;

const PERIODS = { name: 'year-periods.of-present-year', text: periodsOf(PRESENT) };

const WHOLE_YEARS = { name: 'year-periods.whole-years', text: periodsOf(PRESENT, '=') };

const PERIODS_TO_RULE = {
  name: 'year-periods.of-year-to-rule',
  text: periodsOf(`coalesce((
      select y.academic_year_id from academic_year y
      where y.school_id = $1 and exists (
        select 1 from grading_period g
        where g.school_id = $1 and g.academic_year_id = y.academic_year_id and g.kind <> 'YEAR' and g.ends_on >= $2)
      order by y.starts_on limit 1), ${PRESENT})`),
};

/** The quarters, trimesters and half-years of the present year, in order; also those to come. One statement. */
export const readYearPeriods = (tx: Tx, schoolId: string, today: string): Promise<YearPeriodRow[]> =>
  tx.rows<YearPeriodRow>(PERIODS, [schoolId, today]);

/**
 * Those of the year for which rules are entered: the present one, and in summer, when its periods are over, the next
 * one. One statement.
 */
export const readPeriodsToRule = (tx: Tx, schoolId: string, today: string): Promise<YearPeriodRow[]> =>
  tx.rows<YearPeriodRow>(PERIODS_TO_RULE, [schoolId, today]);

/** The present year as a period with marks of its own, for each group of grades. One statement. */
export const readWholeYears = (tx: Tx, schoolId: string, today: string): Promise<YearPeriodRow[]> =>
  tx.rows<YearPeriodRow>(WHOLE_YEARS, [schoolId, today]);
