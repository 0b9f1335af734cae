export interface Sort {
  /** The key of a column. */
  key: string;
  descending: boolean;
}

/** What a row is sorted by; `null` goes last in both directions. */
export type SortValue = string | number | null;

// Russian order for both languages, with numbers inside by their size: 5А, 9Б, 10А.
const collator = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' });

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** A sorted copy; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => SortValue,
  descending: boolean,
): Row[] {
  const keyed = rows.map((row) => ({ row, value: value(row) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return descending ? compare(b.value, a.value) : compare(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
}

/** What a press on a heading makes of the sort: first ascending, then descending. */
export function nextSort(current: Sort | undefined, key: string): Sort {
  return { key, descending: current?.key === key && !current.descending };
}
