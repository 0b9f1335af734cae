import { SMALLEST_COLOURED, wilsonInterval, type Rate } from './rate.ts';
import { isJudged, type WeekPhase } from './week-phase.ts';
import { countsAt } from './week-totals.ts';
import type { YearGrid } from './year-grid.ts';

export interface LaggingClass {
  readonly classIndex: number;
  /** Study weeks in a row up to the last judged one; at least 2. */
  readonly weeks: number;
  /** In the last judged week. */
  readonly rate: Rate;
}

export interface LaggingWeek {
  /** 1 to 100. */
  readonly target: number;
  readonly phase: WeekPhase;
}

/**
 * The classes that have been short of the target for two study weeks running or longer, further than chance explains
 * (the 95 % Wilson interval lies below it); the longest first, then the lowest rate. Classes with fewer than 10
 * students are never listed; weeks that asked nothing are stepped over, and so is a given week that still has time.
 * @param weekIndex the week to look back from
 */
export function laggingClasses(
  grid: YearGrid,
  classIndexes: readonly number[],
  weekIndex: number,
  weeks: readonly LaggingWeek[],
): LaggingClass[] {
  const last = weeks.findLastIndex(({ phase }, index) => index <= weekIndex && isJudged(phase));
  return classIndexes
    .map((classIndex) => ({
      classIndex,
      weeks: weeksBelow(grid, classIndex, last, weeks),
      rate: rateAt(grid, classIndex, last),
    }))
    .filter((lagging) => lagging.weeks >= 2)
    .sort((a, b) => b.weeks - a.weeks || a.rate.k * b.rate.n - b.rate.k * a.rate.n);
}

function weeksBelow(
  grid: YearGrid,
  classIndex: number,
  weekIndex: number,
  weeks: readonly LaggingWeek[],
): number {
  let below = 0;
  for (let index = weekIndex; index >= 0; index -= 1) {
    const rate = rateAt(grid, classIndex, index);
    if (rate.n === 0 && index < weekIndex) continue;
    const interval = rate.n < SMALLEST_COLOURED ? null : wilsonInterval(rate);
    if (interval === null || 100 * interval.high >= (weeks[index]?.target ?? 0)) break;
    below += 1;
  }
  return below;
}

function rateAt(grid: YearGrid, classIndex: number, weekIndex: number): Rate {
  const { onTime, required } = countsAt(grid, classIndex, weekIndex);
  return { k: onTime, n: required };
}
