import type { AssessedMark } from './assessed-mark.ts';
import { finalRank, type MarkScale, reaches } from './mark-scale.ts';

/** A number of works of one weight. */
export interface WorkGroup {
  readonly weight: number;
  readonly count: number;
}

/** What would bring a final mark: these works with `value` or better, or nothing that is left. */
export type MarksNeeded =
  | {
      readonly finalMark: number;
      readonly reachable: true;
      readonly value: number;
      readonly works: readonly WorkGroup[];
    }
  | { readonly finalMark: number; readonly reachable: false };

/**
 * For each final mark better than the mean so far gives: the fewest next works, the heaviest first, that would lift
 * the mean to it, each with the same mark; of the marks that do it with as few works, the lowest.
 * @param toCome weights of the works still to come: none of them, nothing better can be reached
 */
export function marksNeeded(
  scale: MarkScale,
  marks: readonly AssessedMark[],
  toCome: readonly number[],
): MarksNeeded[] {
  const sum = marks.reduce((total, { value, weight }) => total + value * weight, 0);
  const weight = marks.reduce((total, mark) => total + mark.weight, 0);
  const works = toCome.filter((each) => each > 0).toSorted((one, other) => other - one);
  const now = weight > 0 ? finalRank(scale, sum / weight) : -1;
  return scale.finalFrom.flatMap((least, below): MarksNeeded[] => {
    const finalMark = scale.values[below + 1]!;
    if (below + 1 <= now) return [];
    const fewest = scale.values
      .map((value) => ({ value, count: worksNeeded(sum, weight, works, value, least) }))
      .filter(({ count }) => count !== null)
      .toSorted((one, other) => one.count! - other.count! || one.value - other.value)[0];
    if (!fewest) return [{ finalMark, reachable: false }];
    return [
      {
        finalMark,
        reachable: true,
        value: fewest.value,
        works: grouped(works.slice(0, fewest.count!)),
      } as const,
    ];
  });
}

function worksNeeded(
  sum: number,
  weight: number,
  works: readonly number[],
  value: number,
  least: number,
): number | null {
  let total = sum;
  let weights = weight;
  for (const [at, work] of works.entries()) {
    total += value * work;
    weights += work;
    if (reaches(total / weights, least)) return at + 1;
  }
  return null;
}

function grouped(works: readonly number[]): WorkGroup[] {
  const counts = new Map<number, number>();
  for (const weight of works) counts.set(weight, (counts.get(weight) ?? 0) + 1);
  return [...counts].map(([weight, count]) => ({ weight, count }));
}
