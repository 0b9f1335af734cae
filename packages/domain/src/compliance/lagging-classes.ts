import { SMALLEST_COLOURED, wilsonInterval, type Rate } from './rate.ts';
import { countsAt } from './week-totals.ts';
import type { YearGrid } from './year-grid.ts';

export interface LaggingClass {
  readonly classIndex: number;
  /** Study weeks in a row, the given one included; at least 2. */
  readonly weeks: number;
  /** In the given week. */
  readonly rate: Rate;
}

/**
 * The classes that have been short of the target for two study weeks running or longer, further than chance explains
 * (the 95 % Wilson interval lies below it); the longest first, then the lowest rate. Classes with fewer than 10
 * students are never listed; weeks that asked nothing are stepped over.
 * @param targets the target of each week, 1 to 100.
 */
export function laggingClasses(
  grid: YearGrid,
  classIndexes: readonly number[],
  weekIndex: number,
  targets: readonly number[],
): LaggingClass[] {
  return classIndexes
    .map((classIndex) => ({
      classIndex,
      weeks: weeksBelow(grid, classIndex, weekIndex, targets),
      rate: rateAt(grid, classIndex, weekIndex),
    }))
    .filter(({ weeks }) => weeks >= 2)
    .sort((a, b) => b.weeks - a.weeks || a.rate.k * b.rate.n - b.rate.k * a.rate.n);
}

function weeksBelow(
  grid: YearGrid,
  classIndex: number,
  weekIndex: number,
  targets: readonly number[],
): number {
  let weeks = 0;
  for (let index = weekIndex; index >= 0; index -= 1) {
    const rate = rateAt(grid, classIndex, index);
    if (rate.n === 0 && index < weekIndex) continue;
    const interval = rate.n < SMALLEST_COLOURED ? null : wilsonInterval(rate);
    if (interval === null || 100 * interval.high >= (targets[index] ?? 0)) break;
    weeks += 1;
  }
  return weeks;
}

function rateAt(grid: YearGrid, classIndex: number, weekIndex: number): Rate {
  const { onTime, required } = countsAt(grid, classIndex, weekIndex);
  return { k: onTime, n: required };
}
