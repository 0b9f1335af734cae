import { earlierDate, type IsoDate } from './iso-date.ts';
import { emptyKindPlan, recordChange, recordEnd, type KindPlan } from './kind-plan.ts';
import type { IdentifiedRow, RosterScope } from './roster-snapshot.ts';

interface EndableRow {
  id: string;
  sourceId: string | null;
  endsOn: IsoDate | null;
}

export interface PlannedRows<Row> {
  plan: KindPlan<Row>;
  /** Our id for each source id in the file that has an active row. */
  idOf: Map<string, string>;
  /** Ids of rows that this import ends. */
  endedIds: Set<string>;
  /** Whether a row that the file does not name has left: not one that was entered here and never imported. */
  endsUnmentioned: (id: string) => boolean;
}

/**
 * Plans classes or people: wanted rows are created or changed, and come back when they had ended; rows
 * marked as deleted, and in a FULL file the unmentioned ones, get `lastDay` as their last day. A file that
 * holds no row of a kind at all says nothing of it, and what no import brought no import ends.
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
  const tellsAll = options.scope === 'FULL' && options.wanted.length > 0;
  const enteredHere = new Set<string>();
  for (const row of options.rows) {
    if (mentioned.has(row)) continue;
    if (row.sourceId === null) enteredHere.add(row.id);
    else if (tellsAll) end(row);
  }
  return {
    plan,
    idOf,
    endedIds,
    endsUnmentioned: (id) => endedIds.has(id) || (tellsAll && !enteredHere.has(id)),
  };
}
