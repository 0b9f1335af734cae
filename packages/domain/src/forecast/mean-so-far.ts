import type { AssessedMark } from './assessed-mark.ts';

/** The mean of the marks so far, on their scale and weighted; null without any that counts. */
export function meanSoFar(marks: readonly Pick<AssessedMark, 'weight' | 'value'>[]): number | null {
  const weight = marks.reduce((sum, mark) => sum + mark.weight, 0);
  return weight > 0 ? marks.reduce((sum, mark) => sum + mark.value * mark.weight, 0) / weight : null;
}
