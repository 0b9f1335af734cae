/** k of n students on time. Both numbers always travel together. */
export interface Rate {
  readonly k: number;
  readonly n: number;
}

/** Below this many students a rate is shown as counts, uncoloured and unranked. */
export const SMALLEST_COLOURED = 10;

/** The total Σk of Σn: never a mean of percentages. Over nothing 0 of 0, which is "no data". */
export function sumRates(rates: readonly Rate[]): Rate {
  return rates.reduce((total, { k, n }) => ({ k: total.k + k, n: total.n + n }), { k: 0, n: 0 });
}

/**
 * Whole per cent, a half rounded up; null over nothing ("no data", not 0 %). 100 is kept for all and 0 for none:
 * 667 of 668 shows 99, 1 of 668 shows 1.
 */
export function percent({ k, n }: Rate): number | null {
  if (n === 0) return null;
  const rounded = Math.floor((200 * k + n) / (2 * n));
  if (k < n && rounded === 100) return 99;
  return k > 0 && rounded === 0 ? 1 : rounded;
}

/** 0 target reached; then up to 5, 10, 20 and 35 percentage points short; 5 more than that. */
export type ShortfallBin = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * The heat map's step for a rate, judged on the exact rate and not on the rounded per cent; null where nothing is
 * coloured: no data or fewer than 10 students.
 * @param targetPercent 1 to 100.
 */
export function shortfallBin({ k, n }: Rate, targetPercent: number): ShortfallBin | null {
  if (n < SMALLEST_COLOURED) return null;
  const points = (targetPercent * n - 100 * k) / n;
  if (points <= 0) return 0;
  if (points <= 5) return 1;
  if (points <= 10) return 2;
  if (points <= 20) return 3;
  return points <= 35 ? 4 : 5;
}

/** Bounds of a proportion, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval, for comparing classes only: a rate itself is a census. Null over nothing.
 * @param z standard deviations; 1.96 is 95 %.
 */
export function wilsonInterval({ k, n }: Rate, z = 1.96): Interval | null {
  if (n === 0) return null;
  const p = k / n;
  const zz = z * z;
  const centre = (p + zz / (2 * n)) / (1 + zz / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))) / (1 + zz / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
