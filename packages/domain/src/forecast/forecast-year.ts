import { forecastNextPeriod } from './forecast-next-period.ts';
import { finalRank, type MarkScale } from './mark-scale.ts';
import { rowOf } from './row-of.ts';

/** What has been entered for the periods of the year that are over. */
export interface YearSoFar {
  /** Of the periods with an entry, the latest last; null: the student was not assessed. */
  readonly finalMarks: readonly (number | null)[];
  /** Of how many periods there is a final mark to expect. */
  readonly periods: number;
}

/**
 * How likely each year mark is for one student in one subject, worst first; null where neither a final mark nor a
 * forecast is known, and where a period that is over has no entry: what it brought is not known, and must not pass for
 * nothing.
 * @param current the forecast of the current period, worst first; null where there is none
 */
export type ForecastYear = (soFar: YearSoFar, current: readonly number[] | null) => number[] | null;

/**
 * The year mark as the rounded mean of the period marks (clause 2): every outcome of the current and of the coming
 * periods, each coming one forecast from those before it. What follows from the same marks is worked out once.
 * @param scale with the thresholds of the year mark
 * @param periodsToCome periods of the year that have not begun
 */
export function yearForecast(scale: MarkScale, periodsToCome: number): ForecastYear {
  const known = new Map<string, readonly number[]>();
  const after = (marks: readonly number[], periods: number): readonly number[] => {
    const sum = marks.reduce((total, mark) => total + mark, 0);
    // All that the mean and the next forecast ask of the marks.
    const key = [periods, marks.length, sum, marks.at(-1), marks.at(-2)].join(' ');
    const found = known.get(key) ?? (periods === 0 ? certain(sum / marks.length) : next(marks, periods));
    known.set(key, found);
    return found;
  };
  const certain = (mean: number): number[] => {
    const row = rowOf(scale.values.length, 0);
    row[finalRank(scale, mean)] = 1;
    return row;
  };
  const next = (marks: readonly number[], periods: number): number[] =>
    mixed(marks, periods - 1, forecastNextPeriod({ scale, finalMarks: marks, absences: null, others: null }));
  const mixed = (marks: readonly number[], periods: number, shares: readonly number[]): number[] => {
    const row = rowOf(scale.values.length, 0);
    for (const [rank, share] of shares.entries()) {
      if (share === 0) continue;
      for (const [at, chance] of after([...marks, scale.values[rank]!], periods).entries())
        row[at]! += share * chance;
    }
    return row;
  };
  return (soFar, current) => {
    if (soFar.finalMarks.length < soFar.periods) return null;
    const finalMarks = soFar.finalMarks.filter((mark) => mark !== null);
    if (current) return mixed(finalMarks, periodsToCome, current);
    return finalMarks.length === 0 ? null : [...after(finalMarks, periodsToCome)];
  };
}
