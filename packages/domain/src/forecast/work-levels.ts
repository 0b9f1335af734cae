import type { AssessedMark } from './assessed-mark.ts';
import { type MarkScale, rankOf } from './mark-scale.ts';
import { WEIGHT_STEPS, weightStep } from './weight-step.ts';

/** How much the levels of a class's works differed so far: some are easy for all, some are hard. */
export interface LevelFacts {
  /** In variances of marks, at least 0. */
  readonly variance: number;
  /** Works it was found from, beyond one for each step of weight. */
  readonly works: number;
  /** Marks of one work in the mean. */
  readonly marksOfWork: number;
}

/** More days than a year has, so that step and day make one key. */
const DAYS = 1e7;
/** Variance of a score about its work's level: less than 1, as marks are coarse. */
const SCORE_VARIANCE = 0.8;

/**
 * Finds the variance between works beyond what chance gives. Marks of one weight and day are one work.
 * @param scores standard deviations that each rank of a step stands for
 */
export function workLevels(
  scale: MarkScale,
  heaviest: number,
  scores: readonly number[],
  students: readonly (readonly AssessedMark[])[],
): LevelFacts {
  const works = new Map<number, { step: number; marks: number; score: number }>();
  const marksOfStep = new Array<number>(WEIGHT_STEPS).fill(0);
  for (const marks of students)
    for (const { day, weight, value } of marks) {
      const step = weightStep(weight, heaviest);
      const key = step * DAYS + day;
      const work = works.get(key) ?? { step, marks: 0, score: 0 };
      work.marks++;
      work.score += scores[step * scale.values.length + rankOf(scale, value)]!;
      marksOfStep[step]! += 1;
      works.set(key, work);
    }
  let beyondChance = 0;
  let weight = 0;
  for (const { step, marks, score } of works.values()) {
    // The step's own mean took away one work's worth of freedom.
    const free = 1 - marks / marksOfStep[step]!;
    beyondChance += (score * score) / marks - free * SCORE_VARIANCE;
    weight += marks * free;
  }
  const free = works.size - marksOfStep.filter((marks) => marks > 0).length;
  return {
    variance: weight > 0 ? Math.max(0, beyondChance / weight) : 0,
    works: free,
    marksOfWork: free > 0 ? weight / free : 0,
  };
}
