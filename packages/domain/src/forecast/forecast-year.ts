import { forecastNextPeriod } from './forecast-next-period.ts';
import { finalRank, type MarkScale } from './mark-scale.ts';

export interface YearFacts {
  readonly scale: MarkScale;
  /** Final marks of the periods that are over, the latest last. */
  readonly finalMarks: readonly number[];
  /** The forecast of the current period; null between periods. */
  readonly current: readonly number[] | null;
  /** Periods of the year that have not begun. */
  readonly periodsToCome: number;
}

/**
 * How likely each year mark is where it is the rounded mean of the period marks: every outcome of the current and the
 * coming periods, each coming one forecast from those before it. Without a mark and a forecast nothing is said: null.
 */
export function forecastYear({ scale, finalMarks, current, periodsToCome }: YearFacts): number[] | null {
  const probabilities = new Array<number>(scale.values.length).fill(0);
  const walk = (
    marks: readonly number[],
    periods: number,
    chance: number,
    own: readonly number[] | null,
  ): void => {
    if (!own && periods === 0) {
      const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
      probabilities[finalRank(scale, mean)]! += chance;
      return;
    }
    const next = own ?? forecastNextPeriod({ scale, finalMarks: marks, absences: null });
    for (const [rank, share] of next.entries())
      if (share > 0) walk([...marks, scale.values[rank]!], own ? periods : periods - 1, chance * share, null);
  };
  if (finalMarks.length === 0 && !current) return null;
  walk(finalMarks, periodsToCome, 1, current);
  return probabilities;
}
