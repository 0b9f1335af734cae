import { FEW } from './rate-bins.ts';
import type { RateCell, RateColumn } from './rate-data.ts';

export interface RateSeries {
  key: string;
  /** «7А», «школа» */
  label: string;
  /** Aligned with the columns. */
  cells: readonly RateCell[];
}

/** More lines than this cannot be told apart. */
export const MAX_LINES = 4;

/** What the chart draws at one place of the axis; `null` is a gap. */
export interface LinePoint {
  at: number;
  target: number | null;
  [series: string]: number | null;
}

/** The exact percentage of a cell, or `null`: open weeks, holidays and too few to judge are gaps. */
export function linePercent(cell: RateCell | undefined): number | null {
  return cell?.kind === 'rate' && cell.required >= FEW ? (100 * cell.done) / cell.required : null;
}

/** One point per column, also where there is nothing to draw: trimmed edges hide failure. */
export function linePoints(columns: readonly RateColumn[], series: readonly RateSeries[]): LinePoint[] {
  return columns.map((column, at) => ({
    at,
    target: column.target,
    ...Object.fromEntries(series.map(({ key, cells }) => [`s-${key}`, linePercent(cells[at])])),
  }));
}

/** The last drawn value of a series. */
export function lastPercent(series: RateSeries): number | null {
  return series.cells.reduce<number | null>((last, cell) => linePercent(cell) ?? last, null);
}

/**
 * Moves labels apart so that none covers another: keeps their order, and the box.
 *
 * @param wanted tops in pixels, in any order
 * @returns tops in the same order, at least `gap` apart, between 0 and `height - gap`
 */
export function spreadLabels(wanted: readonly number[], gap: number, height: number): number[] {
  const order = wanted.map((top, index) => ({ top, index })).sort((a, b) => a.top - b.top);
  let floor = 0;
  for (const label of order) {
    label.top = Math.max(label.top, floor);
    floor = label.top + gap;
  }
  let ceiling = height - gap;
  for (const label of order.toReversed()) {
    label.top = Math.min(label.top, ceiling);
    ceiling = label.top - gap;
  }
  const placed = wanted.slice();
  for (const label of order) placed[label.index] = label.top;
  return placed;
}
