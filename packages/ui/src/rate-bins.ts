/** The step of a shortfall: 0 = the target is reached, 1–5 = the five steps of the scale. */
export type RateBin = 0 | 1 | 2 | 3 | 4 | 5;

/** Upper edges of steps 1–4, in percentage points below the target; each edge belongs to the milder step. */
export const shortfallEdges = [5, 10, 20, 35] as const;

/** Fewer required than this are shown as counts, uncoloured: one child would move the colour. */
export const FEW = 10;

/**
 * The step of one cell.
 *
 * @param target percent, 0–100
 * @returns `null` when there are too few to be coloured, or nothing was required
 */
export function rateBin(done: number, required: number, target: number): RateBin | null {
  if (required < FEW) return null;
  // Counted in hundredths of a student: no division, so 19 of 20 reaches 95 exactly.
  const short = target * required - 100 * done;
  if (short <= 0) return 0;
  const step = shortfallEdges.findIndex((edge) => short <= edge * required);
  return step === -1 ? 5 : ((step + 1) as RateBin);
}
