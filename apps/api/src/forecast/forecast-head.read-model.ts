import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import type { Tx } from '../platform/transaction.ts';
import type { ForecastPolicyRow } from './policy/policy-versions.read-model.ts';

export interface PeriodRow {
  readonly gradingPeriodId: string;
  readonly kind: GradingPeriodKind;
  readonly ordinal: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What decides a class's forecasts before its marks are read; dates as ISO text. */
export interface ForecastHead {
  readonly classId: string;
  readonly title: string;
  readonly grade: string;
  readonly yearStartsOn: string;
  /** The last day of the class. */
  readonly yearEndsOn: string;
  /** Quarters, trimesters and half-years of the grade that have begun, in order. */
  readonly periods: readonly PeriodRow[];
  /** Those that have not begun yet, in order. */
  readonly coming: readonly PeriodRow[];
  readonly patterns: readonly { readonly startsOn: string; readonly weekdays: readonly number[] }[];
  readonly exceptions: readonly {
    readonly kind: CalendarExceptionKind;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly grades: readonly string[] | null;
  }[];
  /** The versions of the school's rules, in the order in which they were entered. */
  readonly policies: readonly ForecastPolicyRow[];
}

const HEAD = {
  name: 'forecast-head.of-class',
  text: `
    select c.class_id as "classId", c.title, c.grade, y.starts_on as "yearStartsOn",
      least(y.ends_on, c.ends_on) as "yearEndsOn", g.periods, g.coming,
      (select coalesce(json_agg(json_build_object('startsOn', p.starts_on, 'weekdays', p.weekdays)), '[]')
        from weekday_pattern p where p.school_id = $1 and p.class_id = c.class_id) as patterns,
      (select coalesce(json_agg(json_build_object('kind', x.kind, 'startsOn', x.starts_on, 'endsOn', x.ends_on,
          'grades', x.grades)), '[]')
        from calendar_exception x
        where x.school_id = $1 and x.academic_year_id = y.academic_year_id) as exceptions,
      (select coalesce(json_agg(json_build_object('startsOn', f.starts_on, 'recordedOn', f.recorded_on,
          'timesPerPeriod', f.times_per_period, 'daysBeforeEnd', f.days_before_end, 'fewestMarks', f.fewest_marks,
          'scale', f.scale, 'finalFrom', f.final_from, 'yearFinalFrom', f.year_final_from)
          order by f.recorded_at nulls first, f.forecast_policy_id), '[]')
        from forecast_policy f where f.school_id = $1) as policies
    from school_class c
    join academic_year y on y.school_id = $1 and y.academic_year_id = c.academic_year_id
    cross join lateral (
      select coalesce(json_agg(r.row order by p.starts_on, p.ends_on) filter (where p.starts_on <= $4), '[]') as periods,
        coalesce(json_agg(r.row order by p.starts_on, p.ends_on) filter (where p.starts_on > $4), '[]') as coming
      from grading_period p
      cross join lateral json_build_object('gradingPeriodId', p.grading_period_id, 'kind', p.kind,
        'ordinal', p.ordinal, 'startsOn', p.starts_on, 'endsOn', p.ends_on) r (row)
      where p.school_id = $1 and p.academic_year_id = y.academic_year_id and p.kind <> 'YEAR'
        and c.grade = any (p.grades)
    ) g
    where c.school_id = $1 and c.class_id = coalesce($2::uuid, (
      select e.class_id from enrolment e
      where e.school_id = $1 and e.student_id = $3 and e.starts_on <= $4 and (e.ends_on is null or e.ends_on >= $4)
      order by e.starts_on desc limit 1))`,
};

/** One statement. @returns null where there is no such class, or the student is in none on the day */
export async function readForecastHead(
  tx: Tx,
  schoolId: string,
  of: { readonly classId: string } | { readonly studentId: string },
  today: string,
): Promise<ForecastHead | null> {
  const ids = 'classId' in of ? [of.classId, null] : [null, of.studentId];
  return (await tx.rows<ForecastHead>(HEAD, [schoolId, ...ids, today]))[0] ?? null;
}
