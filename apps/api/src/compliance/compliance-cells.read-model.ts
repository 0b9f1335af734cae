import { type IntColumn, integersOf } from '@vedomo/domain/compliance/int-column';
import type { CounterColumns } from '@vedomo/domain/compliance/year-grid';
import type { Tx } from '../platform/transaction.ts';

const instant = (moment: string) => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The moments of the study weeks as ISO instants, by the index of the week. */
export interface WeekMoments {
  readonly weekIndex: readonly number[];
  readonly opensAt: readonly string[];
  readonly pressDeadline: readonly string[];
  /** Of the class that closes last. */
  readonly closesAt: readonly string[];
}

export interface ComplianceCells {
  readonly counters: CounterColumns;
  readonly moments: WeekMoments;
}

/** Arrays come as text, in which nothing needs quotes: the driver would read them letter by letter. */
type Columns<Keys extends string> = { readonly [K in Keys]: string | null };

const CELLS = {
  name: 'compliance-cells.year',
  text: `
    with cell as materialized (
      select c.n, (w.week - c.first_monday) / 7 as k, w.required, w.on_time, w.late, w.no_guardian,
        w.opens_at, w.press_deadline, w.closes_at
      from class_week w
      join (
        select class_id, date_trunc('week', y.starts_on::timestamp)::date as first_monday,
          row_number() over (order by c.sort_order, c.title collate "ru-x-icu", c.class_id) - 1 as n
        from academic_year y
        join school_class c on c.school_id = $1 and c.academic_year_id = y.academic_year_id
        where y.school_id = $1 and y.academic_year_id = $2
      ) c on c.class_id = w.class_id
      where w.school_id = $1 and w.academic_year_id = $2
    ), week as (
      select k, ${instant('min(opens_at)')} as opens, ${instant('min(press_deadline)')} as pressed,
        ${instant('max(closes_at)')} as closes
      from cell group by k
    )
    select * from (
      select array_agg(n)::text as "classIndex", array_agg(k)::text as "weekIndex",
        array_agg(required)::text as required, array_agg(on_time)::text as "onTime",
        array_agg(late)::text as late, array_agg(no_guardian)::text as "noGuardian"
      from cell
    ) counters cross join (
      select array_agg(k)::text as weeks, array_agg(opens)::text as "opensAt",
        array_agg(pressed)::text as "pressDeadline", array_agg(closes)::text as "closesAt"
      from week
    ) moments`,
};

type CellsRow = Columns<keyof CounterColumns | 'weeks' | Exclude<keyof WeekMoments, 'weekIndex'>>;

const columnOf = (array: string | null): IntColumn => array?.slice(1, -1) ?? '';

const textsOf = (array: string | null): string[] =>
  array === null || array === '{}' ? [] : array.slice(1, -1).split(',');

/**
 * The counters of a year as aligned integer columns, in one statement and one row. The classes are counted in the
 * order of the school's calendar, the weeks from the Monday of the week with the year's first day.
 */
export async function readComplianceCells(
  tx: Tx,
  schoolId: string,
  academicYearId: string,
): Promise<ComplianceCells> {
  const [row] = await tx.rows<CellsRow>(CELLS, [schoolId, academicYearId]);
  const column = (key: keyof CellsRow) => columnOf(row?.[key] ?? null);
  const moments = (key: keyof CellsRow) => textsOf(row?.[key] ?? null);
  return {
    counters: {
      classIndex: column('classIndex'),
      weekIndex: column('weekIndex'),
      required: column('required'),
      onTime: column('onTime'),
      late: column('late'),
      noGuardian: column('noGuardian'),
    },
    moments: {
      weekIndex: integersOf(column('weeks')),
      opensAt: moments('opensAt'),
      pressDeadline: moments('pressDeadline'),
      closesAt: moments('closesAt'),
    },
  };
}
