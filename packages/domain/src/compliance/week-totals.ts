import type { ClassWeekCounts } from './class-week.ts';
import { SMALLEST_COLOURED, type Rate } from './rate.ts';
import type { YearGrid } from './year-grid.ts';

const NOTHING: ClassWeekCounts = { required: 0, onTime: 0, late: 0, noGuardian: 0 };

/** The counters of a class in a week; all zero where there are none. */
export function countsAt(grid: YearGrid, classIndex: number, weekIndex: number): ClassWeekCounts {
  const cell = grid[classIndex]?.[weekIndex];
  return cell?.kind === 'COUNTS' ? cell.counts : NOTHING;
}

export interface WeekTotals extends ClassWeekCounts {
  /** Nobody acknowledged, in time or late. */
  readonly unmet: number;
  /** Classes with enough students to be judged… */
  readonly judgedClasses: number;
  /** …and those of them short of the target. */
  readonly classesBelow: number;
}

/** All classes of a list in one week: sums of students, never a mean of percentages. */
export function weekTotals(
  grid: YearGrid,
  classIndexes: readonly number[],
  weekIndex: number,
  targetPercent: number,
): WeekTotals {
  const totals = { ...NOTHING, unmet: 0, judgedClasses: 0, classesBelow: 0 };
  for (const classIndex of classIndexes) {
    const { required, onTime, late, noGuardian } = countsAt(grid, classIndex, weekIndex);
    totals.required += required;
    totals.onTime += onTime;
    totals.late += late;
    totals.noGuardian += noGuardian;
    totals.unmet += required - onTime - late;
    if (required < SMALLEST_COLOURED) continue;
    totals.judgedClasses += 1;
    if (100 * onTime < targetPercent * required) totals.classesBelow += 1;
  }
  return totals;
}

/** The rate of the classes over the given weeks: Σk of Σn. */
export function rateOver(
  grid: YearGrid,
  classIndexes: readonly number[],
  weekIndexes: readonly number[],
): Rate {
  let [k, n] = [0, 0];
  for (const classIndex of classIndexes)
    for (const weekIndex of weekIndexes) {
      const { onTime, required } = countsAt(grid, classIndex, weekIndex);
      k += onTime;
      n += required;
    }
  return { k, n };
}

/** The last week before one in which the classes owed anything; -1 when there is none. */
export function weekBefore(grid: YearGrid, classIndexes: readonly number[], weekIndex: number): number {
  for (let index = weekIndex - 1; index >= 0; index -= 1)
    if (rateOver(grid, classIndexes, [index]).n > 0) return index;
  return -1;
}
