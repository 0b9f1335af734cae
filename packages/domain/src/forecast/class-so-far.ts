import type { AssessedMark } from './assessed-mark.ts';
import { type MarkScale, rankOf } from './mark-scale.ts';
import { normalDensity, normalQuantile } from './normal-distribution.ts';
import { WEIGHT_STEPS, weightStep } from './weight-step.ts';
import { type LevelFacts, workLevels } from './work-levels.ts';

/** What is known of a class in one subject and period up to now, as sums that one student can be taken out of. */
export interface ClassSoFar {
  readonly scale: MarkScale;
  /** The heaviest weight that occurs, works to come included. */
  readonly heaviest: number;
  /** Marks by step of weight and rank. */
  readonly counts: readonly number[];
  /** The mean rank of each step. */
  readonly means: readonly number[];
  readonly pairs: PairSums;
  readonly levels: LevelFacts;
  /** What the product of two marks' deviations in ranks would be, were they fully correlated. */
  readonly fullProduct: number;
}

/** Sums over all pairs of marks of one student: products of their deviations from the means of their steps. */
export interface PairSums {
  readonly same: number;
  readonly samePairs: number;
  readonly across: number;
  readonly acrossPairs: number;
}

/** The class without the student that the forecast is for. */
export interface Others {
  readonly ranks: number;
  readonly heaviest: number;
  readonly counts: readonly number[];
  readonly marksOfStep: readonly number[];
  readonly marks: number;
  readonly pairs: PairSums;
  readonly fullProduct: number;
  readonly levels: LevelFacts;
}

/**
 * Sums up a class.
 * @param students the counted marks of each student up to now
 * @param toCome weights of works that are still to come
 * @throws RangeError for a mark that is not on the scale
 */
export function classSoFar(
  scale: MarkScale,
  students: readonly (readonly AssessedMark[])[],
  toCome: readonly number[] = [],
): ClassSoFar {
  const ranks = scale.values.length;
  let heaviest = 0;
  for (const weight of toCome) heaviest = Math.max(heaviest, weight);
  for (const marks of students) for (const { weight } of marks) heaviest = Math.max(heaviest, weight);
  const counts = new Array<number>(WEIGHT_STEPS * ranks).fill(0);
  for (const marks of students)
    for (const { weight, value } of marks)
      counts[weightStep(weight, heaviest) * ranks + rankOf(scale, value)]! += 1;
  const { means, scores, fullProduct } = describeSteps(counts, ranks);
  const pairs = { same: 0, samePairs: 0, across: 0, acrossPairs: 0 };
  for (const marks of students) {
    const own = pairsOf(scale, heaviest, means, marks);
    pairs.same += own.same;
    pairs.samePairs += own.samePairs;
    pairs.across += own.across;
    pairs.acrossPairs += own.acrossPairs;
  }
  const levels = workLevels(scale, heaviest, scores, students);
  return { scale, heaviest, counts, means, pairs, levels, fullProduct };
}

function describeSteps(counts: readonly number[], ranks: number) {
  const means: number[] = [];
  const scores: number[] = [];
  let products = 0;
  let marks = 0;
  for (let step = 0; step < WEIGHT_STEPS; step++) {
    const own = counts.slice(step * ranks, (step + 1) * ranks);
    const total = own.reduce((sum, count) => sum + count, 0);
    means.push(total ? own.reduce((sum, count, rank) => sum + count * rank, 0) / total : 0);
    let below = 0;
    let last = 0;
    let slope = 0;
    for (const [rank, count] of own.entries()) {
      const share = (count + 0.2) / (total + 0.2 * ranks);
      below += share;
      const density = rank < ranks - 1 ? normalDensity(normalQuantile(Math.min(1 - 1e-6, below))) : 0;
      scores.push((last - density) / share);
      slope += density;
      last = density;
    }
    products += total * slope * slope;
    marks += total;
  }
  return { means, scores, fullProduct: marks ? products / marks : 0.8 };
}

function pairsOf(
  scale: MarkScale,
  heaviest: number,
  means: readonly number[],
  marks: readonly AssessedMark[],
): PairSums {
  const deviations = new Array<number>(WEIGHT_STEPS).fill(0);
  const inStep = new Array<number>(WEIGHT_STEPS).fill(0);
  let squares = 0;
  for (const { weight, value } of marks) {
    const step = weightStep(weight, heaviest);
    const deviation = rankOf(scale, value) - means[step]!;
    deviations[step]! += deviation;
    inStep[step]! += 1;
    squares += deviation * deviation;
  }
  let same = -squares;
  let samePairs = 0;
  let all = 0;
  for (let step = 0; step < WEIGHT_STEPS; step++) {
    same += deviations[step]! ** 2;
    samePairs += inStep[step]! * (inStep[step]! - 1);
    all += deviations[step]!;
  }
  const across = all * all - squares - same;
  return { same, samePairs, across, acrossPairs: marks.length * (marks.length - 1) - samePairs };
}

/** The class without one of its students. @param own the student's marks that the class was summed up with; [] for a stranger */
export function othersOf(sums: ClassSoFar, own: readonly AssessedMark[]): Others {
  const { scale, heaviest, means } = sums;
  const ranks = scale.values.length;
  const counts = sums.counts.slice();
  for (const { weight, value } of own)
    counts[weightStep(weight, heaviest) * ranks + rankOf(scale, value)]! -= 1;
  const marksOfStep: number[] = [];
  let marks = 0;
  for (let step = 0; step < WEIGHT_STEPS; step++) {
    let inStep = 0;
    for (let rank = 0; rank < ranks; rank++) inStep += counts[step * ranks + rank]!;
    marksOfStep.push(inStep);
    marks += inStep;
  }
  const mine = pairsOf(scale, heaviest, means, own);
  return {
    ranks,
    heaviest,
    counts,
    marksOfStep,
    marks,
    fullProduct: sums.fullProduct,
    pairs: {
      same: sums.pairs.same - mine.same,
      samePairs: sums.pairs.samePairs - mine.samePairs,
      across: sums.pairs.across - mine.across,
      acrossPairs: sums.pairs.acrossPairs - mine.acrossPairs,
    },
    levels: sums.levels,
  };
}
