import { describe, expect, it } from 'vitest';
import { FIVE_POINT_SCALE } from './mark-scale.ts';
import { marksNeeded } from './marks-needed.ts';

const marks = (...values: number[]) => values.map((value, day) => ({ day, value, weight: 1 }));

describe('the marks that a better final mark needs', () => {
  it('names the fewest next works, the heaviest first', () => {
    expect(marksNeeded(FIVE_POINT_SCALE, marks(4, 4, 4, 4), [1, 2, 2, 1])).toEqual([
      { finalMark: 5, reachable: true, value: 5, works: [{ weight: 2, count: 2 }] },
    ]);
  });

  it('names the lowest mark that does it with as few works', () => {
    expect(marksNeeded(FIVE_POINT_SCALE, marks(3, 3), [4])).toEqual([
      { finalMark: 4, reachable: true, value: 4, works: [{ weight: 4, count: 1 }] },
      { finalMark: 5, reachable: false },
    ]);
  });

  it('says that a mark is out of reach when the works left cannot bring it', () => {
    expect(marksNeeded(FIVE_POINT_SCALE, marks(3, 3, 3, 3, 3, 3), [1])).toEqual([
      { finalMark: 4, reachable: false },
      { finalMark: 5, reachable: false },
    ]);
  });

  it('mixes weights when the heavy works alone are too few', () => {
    const [five] = marksNeeded(FIVE_POINT_SCALE, marks(4, 4, 4, 4), [1, 2, 1]);
    expect(five).toEqual({
      finalMark: 5,
      reachable: true,
      value: 5,
      works: [
        { weight: 2, count: 1 },
        { weight: 1, count: 2 },
      ],
    });
  });

  it('asks nothing where the mean already gives the best mark', () => {
    expect(marksNeeded(FIVE_POINT_SCALE, marks(5, 4), [1])).toEqual([]);
  });

  it('asks nothing for the worst mark where there is none yet', () => {
    expect(marksNeeded(FIVE_POINT_SCALE, [], [1]).map(({ finalMark }) => finalMark)).toEqual([3, 4, 5]);
  });

  it('follows a school that rounds from 4.65', () => {
    const strict = { ...FIVE_POINT_SCALE, finalFrom: [2.65, 3.65, 4.65] };
    expect(marksNeeded(strict, marks(5, 5, 4, 4), [1, 1, 1])).toEqual([
      { finalMark: 5, reachable: true, value: 5, works: [{ weight: 1, count: 2 }] },
    ]);
  });
});
