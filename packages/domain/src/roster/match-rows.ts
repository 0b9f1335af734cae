import { isDerivedId } from './derived-id.ts';

interface Sourced {
  sourceId: string | null;
}

export interface MatchKey<Wanted, Row> {
  ofWanted: (row: Wanted) => readonly string[];
  ofRow: (row: Row) => readonly string[];
  /** Whether the key may join two rows that both have the id of another system, and different ones. */
  overridesIds: boolean;
}

/**
 * Finds for each wanted row the row that the school has already: by source id, else by the given keys in
 * turn. A key joins two rows only when it is unique on both sides and, unless it overrides ids, one of
 * the two ids is derived from content.
 */
export function matchRows<Wanted extends { sourceId: string }, Row extends Sourced>(
  wanted: readonly Wanted[],
  rows: readonly Row[],
  keys: readonly MatchKey<Wanted, Row>[],
): Map<Wanted, Row> {
  const matches = new Map<Wanted, Row>();
  const taken = new Set<Row>();
  const bySourceId = new Map(rows.map((row) => [row.sourceId, row]));
  for (const item of wanted) {
    const row = bySourceId.get(item.sourceId);
    if (row === undefined) continue;
    matches.set(item, row);
    taken.add(row);
  }
  for (const key of keys) {
    const freeWanted = wanted.filter((item) => !matches.has(item));
    const freeRows = rows.filter((row) => !taken.has(row));
    if (freeWanted.length === 0 || freeRows.length === 0) break;
    const rowsByKey = groupByKeys(freeRows, key.ofRow);
    const wantedByKey = groupByKeys(freeWanted, key.ofWanted);
    for (const item of freeWanted) {
      const row = soleCandidate(key.ofWanted(item), item, rowsByKey, wantedByKey);
      if (row === null || taken.has(row)) continue;
      if (!key.overridesIds && !isDerivedId(item.sourceId) && !isDerivedId(row.sourceId)) continue;
      matches.set(item, row);
      taken.add(row);
    }
  }
  return matches;
}

function soleCandidate<Wanted, Row>(
  keys: readonly string[],
  item: Wanted,
  rowsByKey: ReadonlyMap<string, ReadonlySet<Row>>,
  wantedByKey: ReadonlyMap<string, ReadonlySet<Wanted>>,
): Row | null {
  const candidates = new Set<Row>();
  for (const key of keys) {
    const rivals = wantedByKey.get(key);
    for (const row of rowsByKey.get(key) ?? []) {
      if (rivals !== undefined && rivals.size > 1 && rivals.has(item)) return null;
      candidates.add(row);
    }
  }
  const [only, second] = candidates;
  return only !== undefined && second === undefined ? only : null;
}

function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Set<Item>> {
  const groups = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, new Set([item]));
      else group.add(item);
    }
  }
  return groups;
}
