import type { AssessedMark } from './assessed-mark.ts';
import { type MarkScale, NUDGE, reaches } from './mark-scale.ts';
import { NODE_WEIGHTS, NORMAL_NODES, normalCdf } from './normal-distribution.ts';
import type { StepStanding } from './student-standing.ts';
import { weightStep } from './weight-step.ts';
import { rowOf } from './row-of.ts';

/** P(the period's mean is at least `mean`). */
export type AtLeast = (mean: number) => number;

/** Works whose marks are told apart one by one, and how many outcomes of them at the most. */
const MOST_OUTCOMES = 64;
/** A work of more than this part of what is to come is told apart. */
const HEAVY = 0.2;
/** So few works to come are all told apart. */
const FEW = 3;

/** Marks with nothing to come: the mean is certain. */
export function certainMean(scale: MarkScale, marks: readonly AssessedMark[]): AtLeast {
  const { sum, weight } = totals(marks);
  const mean = weight > 0 ? sum / weight : scale.values[0]!;
  return (least) => (reaches(mean, least) ? 1 : 0);
}

/**
 * The distribution of the mean over the marks so far and those to come: a few heavy works by all their outcomes, the
 * many light ones by their sum. For every mean, better marks never lower the probability to reach it.
 * @param weights of the works to come, at least one, none negative, not all 0
 * @param standings one for each step of weight that occurs among them
 */
export function meanToCome(
  scale: MarkScale,
  marks: readonly AssessedMark[],
  weights: readonly number[],
  heaviest: number,
  standings: readonly StepStanding[],
): AtLeast {
  const { values } = scale;
  const ranks = values.length;
  const best = values[ranks - 1]!;
  const worst = values[0]!;
  const sorted = weights.toSorted((a, b) => b - a);
  const weightToCome = sorted.reduce((sum, weight) => sum + weight, 0);
  const indexOf = (weight: number): number => {
    const step = weightStep(weight, heaviest);
    return standings.findIndex((standing) => standing.step === step);
  };
  let apart = 0;
  let outcomes = 1;
  while (
    apart < sorted.length &&
    outcomes * ranks <= MOST_OUTCOMES &&
    (sorted.length <= FEW || sorted[apart]! > HEAVY * weightToCome)
  ) {
    outcomes *= ranks;
    apart++;
  }
  const { sum: sumSoFar, weight: weightSoFar } = totals(marks);
  const weightInAll = weightSoFar + weightToCome;
  const rest = restOf(sorted.slice(apart), standings, indexOf, values);

  const heavy = sorted.slice(0, apart);
  const sums = outcomeSums(sumSoFar, heavy, values);
  const ofHeavy = heavy.map((weight) => standings[indexOf(weight)]!);
  const chances = NORMAL_NODES.map((node, at) => outcomeChances(ofHeavy, node, NODE_WEIGHTS[at]!, ranks));
  const inAll = rowOf(sums.length, 0);
  for (const ofNode of chances)
    for (let outcome = 0; outcome < sums.length; outcome++) inAll[outcome]! += ofNode[outcome]!;
  const expected = NORMAL_NODES.map((node) =>
    rest ? stabilized((rest.expectedAt(node) - worst) / (best - worst)) : 0,
  );

  return (least) => {
    let total = 0;
    for (let outcome = 0; outcome < sums.length; outcome++) {
      const left = least * weightInAll - sums[outcome]!;
      const mean = rest ? left / rest.weight : left <= NUDGE * weightInAll ? worst : Infinity;
      if (!reaches(best, mean)) continue;
      if (reaches(worst, mean)) {
        total += inAll[outcome]!;
        continue;
      }
      const need = stabilized(Math.min(1, (mean - worst) / (best - worst)));
      for (let at = 0; at < chances.length; at++)
        total += chances[at]![outcome]! * normalCdf((expected[at]! - need) / rest!.deviation);
    }
    return Math.min(1, total);
  };
}

/** The weighted sums that the marks so far can come to with every outcome of the heavy works; the last work turns fastest. */
function outcomeSums(sumSoFar: number, weights: readonly number[], values: readonly number[]): number[] {
  let sums = [sumSoFar];
  for (const weight of weights) {
    const longer: number[] = [];
    for (const sum of sums) for (const value of values) longer.push(sum + value * weight);
    sums = longer;
  }
  return sums;
}

/** The probability of every outcome together with a node of the ability to come, in the order of their sums. */
function outcomeChances(
  works: readonly StepStanding[],
  node: number,
  ofNode: number,
  ranks: number,
): number[] {
  let chances = [ofNode];
  for (const { distribution, mean, loading, spread } of works) {
    const ability = mean + loading * node;
    const shares: number[] = [];
    let below = 0;
    for (let rank = 0; rank < ranks - 1; rank++) {
      const upTo = normalCdf((distribution.thresholds[rank]! - ability) / spread);
      shares.push(upTo - below);
      below = upTo;
    }
    shares.push(1 - below);
    const longer: number[] = [];
    for (let at = 0; at < chances.length; at++)
      for (let rank = 0; rank < ranks; rank++) longer.push(chances[at]! * shares[rank]!);
    chances = longer;
  }
  return chances;
}

/** Where the variance of a mean of marks no longer depends on the mean itself. */
const stabilized = (share: number): number => Math.asin(Math.sqrt(share));

const totals = (marks: readonly AssessedMark[]) => {
  let sum = 0;
  let weight = 0;
  for (const mark of marks) {
    sum += mark.value * mark.weight;
    weight += mark.weight;
  }
  return { sum, weight };
};

/** The light works to come together. */
function restOf(
  weights: readonly number[],
  standings: readonly StepStanding[],
  indexOf: (weight: number) => number,
  values: readonly number[],
) {
  const weightOf = rowOf(standings.length, 0);
  const squareOf = rowOf(standings.length, 0);
  let total = 0;
  for (const weight of weights) {
    const at = indexOf(weight);
    weightOf[at]! += weight;
    squareOf[at]! += weight * weight;
    total += weight;
  }
  if (total === 0) return null;
  const moments = (at: number, ability: number) => {
    const { distribution, spread } = standings[at]!;
    let mean = values[0]!;
    let square = values[0]! ** 2;
    for (const [rank, threshold] of distribution.thresholds.entries()) {
      const above = normalCdf((ability - threshold) / spread);
      mean += (values[rank + 1]! - values[rank]!) * above;
      square += (values[rank + 1]! ** 2 - values[rank]! ** 2) * above;
    }
    return { mean, variance: square - mean * mean };
  };
  // The deviation is that of the class's average student: were it the student's own, a better mark could narrow it.
  let mean = 0;
  let variance = 0;
  for (let at = 0; at < standings.length; at++) {
    if (weightOf[at] === 0) continue;
    const average = moments(at, 0);
    mean += (weightOf[at]! / total) * average.mean;
    variance += (squareOf[at]! / (total * total)) * average.variance;
  }
  const range = values.at(-1)! - values[0]!;
  const deviation = Math.sqrt(variance) / (2 * Math.sqrt((mean - values[0]!) * (values.at(-1)! - mean)));
  return {
    weight: total,
    deviation: range > 0 ? deviation : 1,
    expectedAt(node: number): number {
      let expected = 0;
      for (const [at, standing] of standings.entries())
        if (weightOf[at]! > 0)
          expected += (weightOf[at]! / total) * moments(at, standing.mean + standing.loading * node).mean;
      return Math.min(values.at(-1)!, Math.max(values[0]!, expected));
    },
  };
}
