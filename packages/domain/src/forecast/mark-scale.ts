/** The marks that a school gives, and the means that give each of them as a final mark. */
export interface MarkScale {
  /** At least two, from the worst to the best; means are taken over them. */
  readonly values: readonly number[];
  /** `finalFrom[i]` is the lowest mean that gives `values[i + 1]`: ascending, one fewer than the values. */
  readonly finalFrom: readonly number[];
}

/** 2–5, a half rounded up. */
export const FIVE_POINT_SCALE: MarkScale = { values: [2, 3, 4, 5], finalFrom: [2.5, 3.5, 4.5] };

/** Far below what a mean can differ by; far above what a division loses. */
export const NUDGE = 1e-9;

/** The place of a mark on the scale, 0 for the worst. @throws RangeError when it is not on the scale */
export function rankOf({ values }: MarkScale, value: number): number {
  const rank = values.indexOf(value);
  if (rank < 0) throw new RangeError(`${value} is not on the scale ${values.join(', ')}`);
  return rank;
}

/** The rank of the final mark that a mean gives. */
export function finalRank({ finalFrom }: MarkScale, mean: number): number {
  let rank = 0;
  while (rank < finalFrom.length && reaches(mean, finalFrom[rank]!)) rank++;
  return rank;
}

/** Whether a mean is at least `least`, whatever was lost in the division. */
export const reaches = (mean: number, least: number): boolean => mean >= least - NUDGE;
