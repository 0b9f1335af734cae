import type { CounterColumns } from '@vedomo/domain/compliance/year-grid';
import type { Tx } from '../platform/transaction.ts';
import { CLASS_ORDER } from './compliance-year.read-model.ts';

/** The moments of the study weeks, in epoch seconds, by the index of the week. */
export interface WeekMoments {
  readonly weekIndex: readonly number[];
  readonly opensAt: readonly number[];
  readonly pressDeadline: readonly number[];
  /** Of the class that closes last. */
  readonly closesAt: readonly number[];
}

export interface ComplianceCells {
  readonly counters: CounterColumns;
  readonly moments: WeekMoments;
}

/** Arrays come as text of plain integers: the driver would read them letter by letter. */
type Columns<Keys extends string> = { readonly [K in Keys]: string | null };

const CELLS = {
  name: 'compliance-cells.year',
  text: `
    with cell as materialized (
      select c.n, (w.week - $3::date) / 7 as k, w.required, w.on_time, w.late, w.no_guardian,
        w.opens_at, w.press_deadline, w.closes_at
      from class_week w
      join (
        select class_id, row_number() over (order by ${CLASS_ORDER}) - 1 as n
        from school_class where school_id = $1 and academic_year_id = $2
      ) c on c.class_id = w.class_id
      where w.school_id = $1 and w.academic_year_id = $2
    ), week as (
      select k, extract(epoch from min(opens_at))::bigint as opens,
        extract(epoch from min(press_deadline))::bigint as pressed, extract(epoch from max(closes_at))::bigint as closes
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

const integers = (array: string | null): number[] =>
  array === null ? [] : (JSON.parse(`[${array.slice(1, -1)}]`) as number[]);

/**
 * The counters of a year as aligned integer columns, in one statement and one row.
 * @param firstMonday of the week with the year's first day, which has the index 0
 */
export async function readComplianceCells(
  tx: Tx,
  schoolId: string,
  academicYearId: string,
  firstMonday: string,
): Promise<ComplianceCells> {
  const [row] = await tx.rows<CellsRow>(CELLS, [schoolId, academicYearId, firstMonday]);
  const column = (key: keyof CellsRow) => integers(row?.[key] ?? null);
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
      weekIndex: column('weeks'),
      opensAt: column('opensAt'),
      pressDeadline: column('pressDeadline'),
      closesAt: column('closesAt'),
    },
  };
}
