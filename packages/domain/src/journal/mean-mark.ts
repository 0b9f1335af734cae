/** The weighted marks of one student in one subject and period; only marks of the scale, never «н» or «осв». */
export interface MarkTotals {
  /** Σ value × weight. */
  readonly weighted: number;
  /** Σ weight. */
  readonly weight: number;
}

/** The weighted mean to two decimals, a half rounded up, as journals print it; null over nothing. */
export function meanMark({ weighted, weight }: MarkTotals): number | null {
  if (weight <= 0) return null;
  // 3.615 × 100 is 361.49999…: the nudge is far below what two decimals show.
  return Math.floor((weighted / weight) * 100 + 0.5 + 1e-9) / 100;
}
