import type { IssuedForecasts } from '@vedomo/domain/forecast/calibration';
import type { Tx } from '../platform/transaction.ts';

export interface ScoreRow extends Omit<IssuedForecasts, 'right'> {
  /** Null: no final mark followed. */
  readonly right: boolean | null;
}

/** A final mark that is none of numbers (NOT_ASSESSED, PASSED) scores nothing. */
const OF_PERIODS = {
  name: 'forecast-scores.of-periods',
  text: `
    select max_of.stated, ((p.ends_on - n.issued_on) / 7)::integer as "weeksBeforeEnd",
      case when k.value ~ '^[0-9]+$' then k.value::integer = i.likeliest end as right, count(*)::integer as count
    from grading_period p
    join forecast_notice n on n.school_id = $1 and n.grading_period_id = p.grading_period_id
    join forecast_notice_item i on i.school_id = $1 and i.notice_id = n.notice_id
    cross join lateral (select max(x)::integer as stated from unnest(i.probabilities) x) max_of
    left join period_mark k on k.school_id = $1 and k.student_id = i.student_id and k.subject_id = i.subject_id
      and k.grading_period_id = p.grading_period_id and p.ends_on < $3
    where p.school_id = $1 and p.grading_period_id = any ($2::uuid[])
    group by 1, 2, 3`,
};

/** What was told of the year mark in any period of the year. */
const OF_YEARS = {
  name: 'forecast-scores.of-years',
  text: `
    select max_of.stated, ((y.ends_on - n.issued_on) / 7)::integer as "weeksBeforeEnd",
      case when k.value ~ '^[0-9]+$' then k.value::integer = i.year_likeliest end as right, count(*)::integer as count
    from school_class c
    cross join lateral (
      select y.grading_period_id, y.ends_on from grading_period y
      where y.school_id = $1 and y.grading_period_id = any ($2::uuid[]) and c.grade = any (y.grades)
        and y.academic_year_id = c.academic_year_id
      order by y.ends_on desc limit 1) y
    join forecast_notice n on n.school_id = $1 and n.class_id = c.class_id and n.issued_on <= y.ends_on
    join forecast_notice_item i on i.school_id = $1 and i.notice_id = n.notice_id and i.year_likeliest is not null
    cross join lateral (select max(x)::integer as stated from unnest(i.year_probabilities) x) max_of
    left join period_mark k on k.school_id = $1 and k.student_id = i.student_id and k.subject_id = i.subject_id
      and k.grading_period_id = y.grading_period_id and y.ends_on < $3
    where c.school_id = $1
    group by 1, 2, 3`,
};

/**
 * The issued forecasts of periods, grouped by all that matters to their scores. One statement.
 * @param kind whether the periods are whole years
 * @param today a period is scored once it is over
 */
export const readForecastScores = (
  tx: Tx,
  schoolId: string,
  kind: 'PERIODS' | 'YEARS',
  periodIds: readonly string[],
  today: string,
): Promise<ScoreRow[]> =>
  tx.rows<ScoreRow>(kind === 'YEARS' ? OF_YEARS : OF_PERIODS, [schoolId, periodIds, today]);
