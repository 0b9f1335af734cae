import { describe, expect, it } from 'vitest';
import { meanMark } from './mean-mark.ts';

describe('meanMark', () => {
  it.each([
    [9, 2, 4.5],
    [11, 3, 3.67],
    [723, 200, 3.62],
    [5, 1, 5],
    [2, 4, 0.5],
  ])('of %d over a weight of %d is %d', (weighted, weight, expected) => {
    expect(meanMark({ weighted, weight })).toBe(expected);
  });

  it('is nothing over nothing', () => {
    expect(meanMark({ weighted: 0, weight: 0 })).toBeNull();
  });
});
