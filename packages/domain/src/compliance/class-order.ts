import { SMALLEST_COLOURED, type Rate } from './rate.ts';

/**
 * Orders classes by what needs attention: the lowest rate over the judged weeks first, equal ones as they stood. A
 * year's total is compared because a week's moves by chance. Classes with fewer than 10 duties in all come last.
 */
export function worstFirst(classIndexes: readonly number[], totalOf: (classIndex: number) => Rate): number[] {
  const place = classIndexes.map((classIndex) => ({ classIndex, total: totalOf(classIndex) }));
  return place
    .sort((a, b) => {
      const few = Number(a.total.n < SMALLEST_COLOURED) - Number(b.total.n < SMALLEST_COLOURED);
      return few || a.total.k * b.total.n - b.total.k * a.total.n;
    })
    .map(({ classIndex }) => classIndex);
}
