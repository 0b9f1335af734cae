import type { Others } from './class-so-far.ts';
import { PRESUMED, type ForecastConstants } from './forecast-constants.ts';
import { normalDensity, normalQuantile } from './normal-distribution.ts';
import { WEIGHT_STEPS } from './weight-step.ts';

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
  /** By how much such works are presumed easier than those it was learned from. */
  readonly easier: number;
}

const MOST_STEPS_APART = 2;
const LEAST_TAIL = 1e-5;

/**
 * Learns the distribution for a step of weight: its own marks first, those of neighbouring weights less, all of the
 * class behind them, and behind the class a presumption in which better marks are more frequent.
 */
export function markDistribution(
  { counts, marksOfStep, marks, ranks }: Others,
  step: number,
  constants: ForecastConstants,
): MarkDistribution {
  const near = new Array<number>(ranks).fill(0);
  const all = new Array<number>(ranks).fill(0);
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
  for (let rank = 0; rank < ranks; rank++) {
    const ofClass = (all[rank]! + PRESUMED.marks * presumedShare(rank, ranks)) / (marks + PRESUMED.marks);
    const share = (near[rank]! + PRESUMED.marksOfStep * ofClass) / (nearMarks + PRESUMED.marksOfStep);
    below += share;
    meanRank += rank * share;
    let density = 0;
    if (rank < ranks - 1) {
      const threshold = normalQuantile(Math.min(1 - LEAST_TAIL, Math.max(LEAST_TAIL, below)));
      thresholds.push(threshold);
      density = normalDensity(threshold);
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
      constants.heavierIsHarder * unseen * Math.max(-MOST_STEPS_APART, Math.min(MOST_STEPS_APART, apart)),
  };
}

const presumedShare = (rank: number, ranks: number): number =>
  ((rank + 1) / ranks) ** 1.7 - (rank / ranks) ** 1.7;
