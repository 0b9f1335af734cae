import type { Others } from './class-so-far.ts';
import { PRESUMED, type ForecastConstants } from './forecast-constants.ts';
import { normalDensity, normalQuantile } from './normal-distribution.ts';
import { WEIGHT_STEPS } from './weight-step.ts';
import { rowOf } from './row-of.ts';

/** How marks for works of one weight fall in a class. */
export interface MarkDistribution {
  /** Where one mark ends and the next better one begins, in standard deviations; one fewer than the marks. */
  readonly thresholds: readonly number[];
  /** The mean rank. */
  readonly meanRank: number;
  /** The part of a work's information that its mark keeps, above 0, at most 1. */
  readonly kept: number;
  /** Marks of just this weight that it rests on. */
  readonly marks: number;
  /** By how much such works are presumed easier than those it was learned from, in standard deviations. */
  readonly easier: number;
}

const MOST_STEPS_APART = 2;
/** In standard deviations. */
const MOST_OUT_OF_THE_ORDINARY = 0.5;
const LEAST_TAIL = 1e-5;

/**
 * Learns the distribution for a step of weight: its own marks first, those of neighbouring weights less, all of the
 * class behind them, and behind the class a presumption in which better marks are more frequent.
 */
export function markDistribution(
  { counts, marksOfStep, marks, ranks, levels }: Others,
  step: number,
  constants: ForecastConstants,
): MarkDistribution {
  const near = rowOf(ranks, 0);
  const all = rowOf(ranks, 0);
  let nearMarks = 0;
  let steps = 0;
  for (let other = 0; other < WEIGHT_STEPS; other++) {
    const count = marksOfStep[other]!;
    if (count <= 0) continue;
    const share = Math.exp(-constants.neighbourRate * Math.abs(other - step));
    for (let rank = 0; rank < ranks; rank++) {
      const seen = counts[other * ranks + rank]!;
      near[rank]! += share * seen;
      all[rank]! += seen;
    }
    nearMarks += share * count;
    steps += share * count * other;
  }
  const thresholds: number[] = [];
  let below = 0;
  let lastDensity = 0;
  let kept = 0;
  let meanRank = 0;
  let slope = 0;
  const ordinary = ordinaryMarks(ranks);
  for (let rank = 0; rank < ranks; rank++) {
    const ofClass = (all[rank]! + PRESUMED.marks * ordinary.shares[rank]!) / (marks + PRESUMED.marks);
    const share = (near[rank]! + PRESUMED.marksOfStep * ofClass) / (nearMarks + PRESUMED.marksOfStep);
    below += share;
    meanRank += rank * share;
    let density = 0;
    if (rank < ranks - 1) {
      const threshold = normalQuantile(Math.min(1 - LEAST_TAIL, Math.max(LEAST_TAIL, below)));
      thresholds.push(threshold);
      density = normalDensity(threshold);
      slope += density;
    }
    kept += (lastDensity - density) ** 2 / share;
    lastDensity = density;
  }
  const apart = nearMarks > 0 ? step - steps / nearMarks : 0;
  const unseen = PRESUMED.unseenStep / (PRESUMED.unseenStep + marksOfStep[step]!);
  return {
    thresholds,
    meanRank,
    kept: Math.min(1, kept),
    marks: marksOfStep[step]!,
    easier:
      constants.heavierIsHarder * unseen * Math.max(-MOST_STEPS_APART, Math.min(MOST_STEPS_APART, apart)) +
      towardsOrdinary((ordinary.meanRank - meanRank) / slope, levels.works),
  };
}

/**
 * After one or two works nobody knows whether they or the class are out of the ordinary: part of what sets the class
 * apart is not expected to last. A class far from the ordinary is another place, and is believed as it is.
 */
function towardsOrdinary(apart: number, works: number): number {
  const unknown = (PRESUMED.ordinaryWorks / (PRESUMED.ordinaryWorks + 1 + works)) ** 2;
  return unknown * Math.max(-MOST_OUT_OF_THE_ORDINARY, Math.min(MOST_OUT_OF_THE_ORDINARY, apart));
}

const known = new Map<number, { readonly shares: readonly number[]; readonly meanRank: number }>();

/** How marks are presumed to fall where nothing is known: better ones are more frequent. */
function ordinaryMarks(ranks: number) {
  const found = known.get(ranks);
  if (found) return found;
  const shares = Array.from(
    { length: ranks },
    (_, rank) => ((rank + 1) / ranks) ** 1.7 - (rank / ranks) ** 1.7,
  );
  const marks = { shares, meanRank: shares.reduce((sum, share, rank) => sum + rank * share, 0) };
  known.set(ranks, marks);
  return marks;
}
