import type { RateColumn } from '@vedomo/ui/rate-table';
import type { Selection } from './selection.ts';
import type { RateWords } from './use-rate-words.ts';
import type { YearModel } from './year-model.ts';

/** A column of the picture and the week it shows; a stretch of weeks without school is one narrow column. */
export interface PlacedColumn {
  readonly column: RateColumn;
  readonly weekIndex: number;
}

const FREE: ReadonlySet<string> = new Set(['VACATION', 'DAY_OFF', 'OUTSIDE_YEAR', 'NO_SCHOOL_DAY']);

/** Every selected calendar week from left to right: trimmed edges would hide failure. */
export function rateColumns(model: YearModel, selection: Selection, words: RateWords): PlacedColumn[] {
  const columns: PlacedColumn[] = [];
  for (const weekIndex of selection.weekIndexes) {
    const { week, ordinal, target } = model.weeks[weekIndex]!;
    if (!isFree(model, selection, weekIndex)) {
      const column: RateColumn = {
        key: week,
        kind: 'week',
        head: String(ordinal),
        subhead: words.shortDate(week),
        name: words.weekName(ordinal, week),
        target,
      };
      columns.push({ column, weekIndex });
      continue;
    }
    const before = columns.at(-1);
    const name = words.freeDays(freeTitle(model, week));
    if (before?.column.kind === 'off' && before.column.name === name) continue;
    columns.push({ column: { key: `off-${week}`, kind: 'off', head: '', name, target: null }, weekIndex });
  }
  return columns;
}

/** No class of the selection has school in the week. */
function isFree({ grid }: YearModel, { classIndexes }: Selection, weekIndex: number): boolean {
  return (
    classIndexes.length > 0 &&
    classIndexes.every((classIndex) => {
      const cell = grid[classIndex]?.[weekIndex];
      return cell?.kind === 'NONE' && FREE.has(cell.reason);
    })
  );
}

/** The longest vacation or days off that touch the week, by name. */
function freeTitle({ freeDays }: YearModel, week: string): string | null {
  const monday = Date.parse(week);
  const length = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
    Date.parse(endsOn) - Date.parse(startsOn);
  const touching = freeDays
    .filter(
      ({ startsOn, endsOn }) =>
        Date.parse(startsOn) < monday + 7 * 86_400_000 && Date.parse(endsOn) >= monday,
    )
    .sort((a, b) => length(b) - length(a));
  return touching[0]?.title ?? null;
}
