import { type MarkScale, rankOf } from './mark-scale.ts';
import { normalDensity, normalQuantile } from './normal-distribution.ts';

/** The final mark of an earlier period in the same subject, and how such marks fell in the class. */
export interface EarlierMark {
  readonly value: number;
  /** How many of the other students got each mark of the scale, worst first. */
  readonly others: readonly number[];
}

/** Where an earlier final mark stands in its class, in standard deviations, and what part of the information it keeps. */
export function earlierScore(
  scale: MarkScale,
  { value, others }: EarlierMark,
): { score: number; kept: number } {
  const rank = rankOf(scale, value);
  const total = others.reduce((sum, count) => sum + count, 0);
  let below = 0;
  let last = 0;
  let kept = 0;
  let score = 0;
  for (let each = 0; each < scale.values.length; each++) {
    const share = ((others[each] ?? 0) + 0.5) / (total + 0.5 * scale.values.length);
    below += share;
    const density =
      each < scale.values.length - 1 ? normalDensity(normalQuantile(Math.min(1 - 1e-6, below))) : 0;
    const own = (last - density) / share;
    if (each === rank) score = own;
    kept += share * own * own;
    last = density;
  }
  return { score: score / kept, kept };
}
