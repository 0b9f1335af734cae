import type { WeekGap } from '../calendar/week-gap.ts';
import type { ClassWeekCounts } from './class-week.ts';
import { type IntColumn, integersOf } from './int-column.ts';

/**
 * Why a class has no rate in a calendar week. NO_DUTY: lessons were held, but nobody owed anything.
 * NOT_PLANNED: the calendar has a study week that has no duties yet.
 */
export type NoRateReason = WeekGap | 'NO_DUTY' | 'NOT_PLANNED';

/** A class in a calendar week: its counters, or why it has none. */
export type YearCell =
  | { readonly kind: 'COUNTS'; readonly counts: ClassWeekCounts }
  | { readonly kind: 'NONE'; readonly reason: NoRateReason };

/** Counters as aligned columns; an index is a place in the list of classes or of weeks. */
export interface CounterColumns {
  readonly classIndex: IntColumn;
  readonly weekIndex: IntColumn;
  readonly required: IntColumn;
  readonly onTime: IntColumn;
  readonly late: IntColumn;
  readonly noGuardian: IntColumn;
}

export interface GapColumns {
  readonly classIndex: IntColumn;
  readonly weekIndex: IntColumn;
  readonly reason: readonly WeekGap[];
}

/** By class, then by calendar week of the year; no cell is missing. */
export type YearGrid = readonly (readonly YearCell[])[];

/** Lays the columns out as classes × weeks, every cell with its counters or its reason. */
export function yearGrid(
  classCount: number,
  weekCount: number,
  counters: CounterColumns,
  gaps: GapColumns,
): YearGrid {
  const grid = Array.from({ length: classCount }, () =>
    Array.from({ length: weekCount }, (): YearCell => ({ kind: 'NONE', reason: 'NOT_PLANNED' })),
  );
  const gapPlaces = placesOf(gaps);
  gaps.reason.forEach((reason, at) => put(grid, gapPlaces, at, { kind: 'NONE', reason }));
  const places = placesOf(counters);
  const [onTime, late, noGuardian] = [counters.onTime, counters.late, counters.noGuardian].map(integersOf);
  integersOf(counters.required).forEach((required, at) => {
    const counts = {
      required,
      onTime: onTime?.[at] ?? 0,
      late: late?.[at] ?? 0,
      noGuardian: noGuardian?.[at] ?? 0,
    };
    if (required > 0 || counts.noGuardian > 0) put(grid, places, at, { kind: 'COUNTS', counts });
    else if (reasonAt(grid, places, at) === 'NOT_PLANNED')
      put(grid, places, at, { kind: 'NONE', reason: 'NO_DUTY' });
  });
  return grid;
}

interface Places {
  readonly classIndex: readonly number[];
  readonly weekIndex: readonly number[];
}

const placesOf = ({ classIndex, weekIndex }: Pick<CounterColumns, keyof Places>): Places => ({
  classIndex: integersOf(classIndex),
  weekIndex: integersOf(weekIndex),
});

function put(grid: YearCell[][], { classIndex, weekIndex }: Places, at: number, cell: YearCell): void {
  const row = grid[classIndex[at] ?? -1];
  const week = weekIndex[at] ?? -1;
  if (row !== undefined && week >= 0 && week < row.length) row[week] = cell;
}

function reasonAt(grid: YearGrid, { classIndex, weekIndex }: Places, at: number): NoRateReason | null {
  const cell = grid[classIndex[at] ?? -1]?.[weekIndex[at] ?? -1];
  return cell?.kind === 'NONE' ? cell.reason : null;
}
