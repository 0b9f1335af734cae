import type { AssessedMark } from './assessed-mark.ts';

export type MarkTrend = 'RISING' | 'FALLING' | 'STEADY' | 'TOO_FEW';

const FEWEST = 4;
/** A difference of so many standard errors is called a trend. */
const CLEAR = 1.5;

/**
 * Holds the later half of the marks against the earlier half, weighted; where the halves differ by less than their
 * own scatter explains, the marks are steady.
 * @param marks in the order of their days
 */
export function markTrend(marks: readonly AssessedMark[]): MarkTrend {
  if (marks.length < FEWEST) return 'TOO_FEW';
  const half = Math.floor(marks.length / 2);
  const earlier = moments(marks.slice(0, half));
  const later = moments(marks.slice(-half));
  const error = Math.sqrt((earlier.variance + later.variance) / half + 1e-3);
  const difference = later.mean - earlier.mean;
  if (Math.abs(difference) < CLEAR * error) return 'STEADY';
  return difference > 0 ? 'RISING' : 'FALLING';
}

function moments(marks: readonly AssessedMark[]): { mean: number; variance: number } {
  const weight = marks.reduce((sum, mark) => sum + mark.weight, 0);
  const share = (mark: AssessedMark) => (weight > 0 ? mark.weight / weight : 1 / marks.length);
  const mean = marks.reduce((sum, mark) => sum + share(mark) * mark.value, 0);
  return { mean, variance: marks.reduce((sum, mark) => sum + share(mark) * (mark.value - mean) ** 2, 0) };
}
