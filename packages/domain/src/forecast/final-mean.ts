import type { AssessedMark } from './assessed-mark.ts';
import { type MarkScale, reaches } from './mark-scale.ts';
import { NODE_WEIGHTS, NORMAL_NODES, normalCdf } from './normal-distribution.ts';
import type { StepStanding } from './student-standing.ts';
import { weightStep } from './weight-step.ts';

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

  const sums: number[] = [sumSoFar];
  for (let work = 0; work < apart; work++) {
    const before = sums.splice(0);
    for (const sum of before) for (const value of values) sums.push(sum + value * sorted[work]!);
  }
  const nodes = NORMAL_NODES.map((node) => {
    let chances = [1];
    for (let work = 0; work < apart; work++) {
      const shares = sharesAt(standings[indexOf(sorted[work]!)]!, node);
      chances = chances.flatMap((chance) => shares.map((share) => chance * share));
    }
    return { chances, rest: rest ? stabilized((rest.expectedAt(node) - worst) / (best - worst)) : 0 };
  });

  return (least) => {
    const needed = sums.map((sum) => {
      if (!rest) return reaches(sum / weightInAll, least) ? -Infinity : Infinity;
      const mean = (least * weightInAll - sum) / rest.weight;
      if (reaches(worst, mean)) return -Infinity;
      return reaches(best, mean) ? stabilized(Math.min(1, (mean - worst) / (best - worst))) : Infinity;
    });
    let total = 0;
    for (const [at, { chances, rest: expected }] of nodes.entries()) {
      let chance = 0;
      for (let outcome = 0; outcome < chances.length; outcome++) {
        const need = needed[outcome]!;
        if (need === -Infinity) chance += chances[outcome]!;
        else if (need !== Infinity)
          chance += chances[outcome]! * normalCdf((expected - need) / rest!.deviation);
      }
      total += NODE_WEIGHTS[at]! * chance;
    }
    return Math.min(1, total);
  };
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

/** The probability of each mark for one work, at a node of the ability to come. */
function sharesAt({ distribution, mean, loading, spread }: StepStanding, node: number): number[] {
  const ability = mean + loading * node;
  let below = 0;
  const shares = distribution.thresholds.map((threshold) => {
    const next = normalCdf((threshold - ability) / spread);
    const share = next - below;
    below = next;
    return share;
  });
  shares.push(1 - below);
  return shares;
}

/** The light works to come together. */
function restOf(
  weights: readonly number[],
  standings: readonly StepStanding[],
  indexOf: (weight: number) => number,
  values: readonly number[],
) {
  const weightOf = new Array<number>(standings.length).fill(0);
  const squareOf = new Array<number>(standings.length).fill(0);
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
