import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import type { Tx } from '../platform/transaction.ts';

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
  readonly timesPerPeriod: number;
  readonly daysBeforeEnd: number;
  readonly fewestMarks: number;
  readonly scale: readonly number[];
  readonly finalFrom: readonly number[];
}

/** The school's policy in force on $4, or the defaults of migration 0100. */
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
      coalesce(r.times_per_period, 1) as "timesPerPeriod", coalesce(r.days_before_end, 14) as "daysBeforeEnd",
      coalesce(r.fewest_marks, 3) as "fewestMarks",
      to_json(coalesce(r.scale, '{2,3,4,5}')) as scale, to_json(coalesce(r.final_from, '{2.5,3.5,4.5}')) as "finalFrom"
    from school_class c
    join academic_year y on y.school_id = $1 and y.academic_year_id = c.academic_year_id
    left join lateral (
      select * from forecast_policy f where f.school_id = $1 and f.starts_on <= $4 order by f.starts_on desc limit 1
    ) r on true
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
