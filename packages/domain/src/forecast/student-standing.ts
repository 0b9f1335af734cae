import { abilityOf } from './ability-of.ts';
import type { AssessedMark } from './assessed-mark.ts';
import type { Others } from './class-so-far.ts';
import { type EarlierMark, earlierScore } from './earlier-mark.ts';
import {
  EARLIER_CORRELATION,
  type ForecastConstants,
  PRESUMED,
  STEADYING_MARKS,
  UNKNOWN_LEVEL_VARIANCE,
  UNSEEN_STEP_VARIANCE,
} from './forecast-constants.ts';
import { EARLIER, type Evidence, predictor } from './linear-prediction.ts';
import { type MarkDistribution, markDistribution } from './mark-distribution.ts';
import { type MarkScale, rankOf } from './mark-scale.ts';
import { rowOf } from './row-of.ts';
import { WEIGHT_STEPS, weightStep } from './weight-step.ts';

/** What the marks so far say of works of one weight that are still to come, in standard deviations of the class. */
export interface StepStanding {
  readonly step: number;
  readonly distribution: MarkDistribution;
  /** The expected ability. */
  readonly mean: number;
  /** How much the ability for this step moves with one standard deviation of the ability for all that is to come. */
  readonly loading: number;
  /** The standard deviation of a mark about that. */
  readonly spread: number;
}

/**
 * Infers a student's ability for each weight that is to come from the student's marks and the class: a linear
 * prediction between correlated abilities, one for each step of weight. Better marks never lower it.
 * @param weights weights of the works to come, at least one, none negative, not all 0
 */
export function studentStanding(
  scale: MarkScale,
  marks: readonly AssessedMark[],
  weights: readonly number[],
  others: Others,
  earlier: EarlierMark | null,
  constants: ForecastConstants,
): StepStanding[] {
  const distributions: (MarkDistribution | undefined)[] = [];
  const distributionOf = (step: number) =>
    (distributions[step] ??= markDistribution(others, step, constants));
  const { same, across } = correlationsOf(others, constants);
  const level = UNKNOWN_LEVEL_VARIANCE * (PRESUMED.level / (PRESUMED.level + others.marks));
  const correlation = (one: number, other: number): number =>
    one === EARLIER || other === EARLIER
      ? level + across
      : level + across + (same - across) * Math.exp(-Math.abs(one - other) / constants.weightReach);
  const evidence = evidenceOf(scale, marks, weights.length, others, same, distributionOf, constants.memory);
  if (earlier) {
    const { score, kept } = earlierScore(scale, earlier);
    // It shows what the abilities for all weights have in common, and cannot be correlated with that above 1.
    const common = level + across;
    const unit = Math.max(common / (EARLIER_CORRELATION * Math.sqrt(same)), Math.sqrt(common * kept));
    evidence.push({ step: EARLIER, ability: score * unit, variance: (unit * unit) / kept });
  }
  const solve = predictor(evidence, correlation, constants.change * (1 - same));

  const weightOfStep = rowOf(WEIGHT_STEPS, 0);
  let toCome = 0;
  for (const weight of weights) {
    weightOfStep[weightStep(weight, others.heaviest)]! += weight;
    toCome += weight;
  }
  const steps = weightOfStep.flatMap((weight, step) => (weight > 0 ? [step] : []));
  const predictions = steps.map((step) => solve(step));
  const { shared, own } = levelVariances(others, constants);
  const later =
    constants.laterIsHarder * (toCome / (toCome + marks.reduce((sum, { weight }) => sum + weight, 0)));
  const covariance = (i: number, j: number): number => {
    let value = correlation(steps[i]!, steps[j]!) + shared;
    const one = predictions[i]!.factors;
    const other = predictions[j]!.factors;
    for (let at = 0; at < one.length; at++) value -= one[at]! * other[at]!;
    if (i !== j) return value;
    const { marks: seen } = distributionOf(steps[i]!);
    return value + UNSEEN_STEP_VARIANCE * (PRESUMED.unseenStep / (PRESUMED.unseenStep + seen));
  };
  const withAll = steps.map((_, i) =>
    steps.reduce((sum, step, j) => sum + (covariance(i, j) * weightOfStep[step]!) / toCome, 0),
  );
  const variance = withAll.reduce((sum, value, i) => sum + (value * weightOfStep[steps[i]!]!) / toCome, 0);
  const deviation = Math.sqrt(Math.max(variance, 1e-12));
  return steps.map((step, i) => {
    const loading = Math.max(0, withAll[i]!) / deviation;
    const distribution = distributionOf(step);
    return {
      step,
      distribution,
      mean: predictions[i]!.mean + distribution.easier - later,
      loading,
      spread: Math.sqrt(Math.max(0.05, 1 - same + own + Math.max(0, covariance(i, i) - loading * loading))),
    };
  });
}

/** Correlations of a student's marks for works of the same weight and of very different weight, as the class shows. */
function correlationsOf({ pairs, fullProduct }: Others, constants: ForecastConstants) {
  const { sameWeight, otherWeight, pairShare } = constants;
  const full = fullProduct * pairShare;
  const same = Math.min(
    0.9,
    Math.max(0.05, (pairs.same / full + PRESUMED.pairs * sameWeight) / (pairs.samePairs + PRESUMED.pairs)),
  );
  const presumed = (otherWeight / sameWeight) * same;
  const across = (pairs.across / full + PRESUMED.pairs * presumed) / (pairs.acrossPairs + PRESUMED.pairs);
  return { same, across: Math.min(0.98 * same, Math.max(0.02, across)) };
}

/**
 * The variance between works, learned from as many as the class has had, and how it is shared out: the more works have
 * shown the level of the class, the less do those to come differ from it together.
 */
function levelVariances({ levels }: Others, { levelVariance, levelShared }: ForecastConstants) {
  const precise = levels.marksOfWork / (levels.marksOfWork + 1 / levelVariance);
  const works = levels.works * precise;
  const variance = (levelVariance * PRESUMED.works + levels.variance * works) / (PRESUMED.works + works);
  const shared = levelShared * variance * (PRESUMED.worksAlike / (PRESUMED.worksAlike + works));
  return { shared, own: variance - shared };
}

function evidenceOf(
  scale: MarkScale,
  marks: readonly AssessedMark[],
  toCome: number,
  { heaviest }: Others,
  same: number,
  distributionOf: (step: number) => MarkDistribution,
  memory: number,
): Evidence[] {
  const total = rowOf(WEIGHT_STEPS, 0);
  const squares = rowOf(WEIGHT_STEPS, 0);
  const ranks = rowOf(WEIGHT_STEPS, 0);
  const works = marks.length + toCome;
  let later = 0;
  for (let at = marks.length - 1; at >= 0; at--) {
    const { day, weight, value } = marks[at]!;
    // Marks of one day are equally old, in whatever order they stand.
    if (at < marks.length - 1 && marks[at + 1]!.day !== day) later = marks.length - 1 - at;
    const recency = Math.exp(-later / works / memory);
    const step = weightStep(weight, heaviest);
    total[step]! += recency;
    squares[step]! += recency * recency;
    ranks[step]! += recency * rankOf(scale, value);
  }
  const evidence: Evidence[] = [];
  for (let step = 0; step < WEIGHT_STEPS; step++) {
    const sum = total[step]!;
    if (sum === 0) continue;
    const distribution = distributionOf(step);
    const single = squares[step]! / sum;
    const steadying = STEADYING_MARKS * single;
    const meanRank = (ranks[step]! + steadying * distribution.meanRank) / (sum + steadying);
    evidence.push({
      step,
      ability: abilityOf(meanRank, distribution.thresholds, Math.sqrt(1 - same)),
      variance: (((1 - same) / distribution.kept) * single) / sum,
    });
  }
  return evidence;
}
