import { SMALLEST_COLOURED, wilsonInterval, type Rate } from './rate.ts';

/** A class's rate in a study week and in its study week before. */
export interface ClassPair {
  readonly classId: string;
  readonly before: Rate;
  readonly now: Rate;
}

/** FELL: further than chance explains. BELOW_TARGET_TWICE: fell, and was below the target in both weeks. */
export type FallCause = 'FELL' | 'BELOW_TARGET_TWICE';

export interface FallingClass extends ClassPair {
  readonly cause: FallCause;
  /** Percentage points lost, above 0, unrounded. */
  readonly points: number;
}

/**
 * The classes that fell most against the week before, the largest fall first, ties by id.
 *
 * Small classes move by chance, so a fall alone names nobody. A class is listed when its rate is lower than before
 * and either the 95 % Wilson intervals of the two weeks do not overlap (FELL), or both weeks are below the target
 * (BELOW_TARGET_TWICE). A class with fewer than 10 students in either week is never listed.
 * @param targetPercent the target of the later week, 1 to 100.
 * @param limit how many to name at most.
 */
export function fallingClasses(
  classes: readonly ClassPair[],
  targetPercent: number,
  limit = 5,
): FallingClass[] {
  return classes
    .flatMap((pair): FallingClass[] => {
      const cause = causeOf(pair, targetPercent);
      return cause === null ? [] : [{ ...pair, cause, points: pointsLost(pair) }];
    })
    .sort((a, b) => b.points - a.points || (a.classId < b.classId ? -1 : 1))
    .slice(0, limit);
}

function causeOf(pair: ClassPair, targetPercent: number): FallCause | null {
  const { before, now } = pair;
  if (before.n < SMALLEST_COLOURED || now.n < SMALLEST_COLOURED || pointsLost(pair) <= 0) return null;
  const earlier = wilsonInterval(before);
  const later = wilsonInterval(now);
  if (earlier !== null && later !== null && later.high < earlier.low) return 'FELL';
  return isBelow(before, targetPercent) && isBelow(now, targetPercent) ? 'BELOW_TARGET_TWICE' : null;
}

function pointsLost({ before, now }: ClassPair): number {
  return (100 * (before.k * now.n - now.k * before.n)) / (before.n * now.n);
}

function isBelow({ k, n }: Rate, targetPercent: number): boolean {
  return 100 * k < targetPercent * n;
}
