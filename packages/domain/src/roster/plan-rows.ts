import { earlierDate, type IsoDate } from './iso-date.ts';
import { emptyKindPlan, recordChange, recordEnd, type KindPlan } from './kind-plan.ts';
import type { IdentifiedRow, RosterScope } from './roster-snapshot.ts';

interface EndableRow {
  id: string;
  endsOn: IsoDate | null;
}

export interface PlannedRows<Row> {
  plan: KindPlan<Row>;
  /** Our id for each source id in the file that has an active row. */
  idOf: Map<string, string>;
  /** Ids of rows that this import ends. */
  endedIds: Set<string>;
}

/**
 * Plans classes or people: wanted rows are created or changed, and come back when they had ended; rows
 * marked as deleted, and in a FULL file the unmentioned ones, get `lastDay` as their last day.
 */
export function planRows<Wanted extends IdentifiedRow, Row extends EndableRow>(options: {
  wanted: readonly Wanted[];
  rows: readonly Row[];
  matches: ReadonlyMap<Wanted, Row>;
  build: (wanted: Wanted, before: Row | null) => Row;
  scope: RosterScope;
  lastDay: (row: Row) => IsoDate;
}): PlannedRows<Row> {
  const plan = emptyKindPlan<Row>();
  const idOf = new Map<string, string>();
  const endedIds = new Set<string>();
  const mentioned = new Set<Row>();
  const end = (row: Row) => {
    const lastDay = options.lastDay(row);
    if (row.endsOn !== null && row.endsOn <= lastDay) return;
    endedIds.add(row.id);
    recordEnd(plan, row, row.endsOn === null ? lastDay : earlierDate(row.endsOn, lastDay));
  };
  for (const wanted of options.wanted) {
    const before = options.matches.get(wanted) ?? null;
    if (before !== null) mentioned.add(before);
    if (wanted.status === 'tobedeleted') {
      if (before !== null) end(before);
      continue;
    }
    const after = options.build(wanted, before);
    idOf.set(wanted.sourceId, after.id);
    if (before === null) plan.created.push(after);
    else recordChange(plan, before, after);
  }
  if (options.scope === 'FULL') {
    for (const row of options.rows) {
      if (!mentioned.has(row)) end(row);
    }
  }
  return { plan, idOf, endedIds };
}
