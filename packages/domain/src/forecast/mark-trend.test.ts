import { describe, expect, it } from 'vitest';
import { markTrend } from './mark-trend.ts';

const marks = (...values: number[]) => values.map((value, day) => ({ day, value, weight: 1 }));

describe('the trend of marks', () => {
  it.each([
    ['TOO_FEW', [3, 4, 5]],
    ['STEADY', [4, 5, 4, 5]],
    ['STEADY', [3, 5, 4, 4, 5, 3]],
    ['RISING', [3, 3, 4, 3, 5, 4, 5, 5]],
    ['FALLING', [5, 5, 4, 5, 3, 4, 3, 3]],
  ] as const)('is %s for %j', (trend, values) => {
    expect(markTrend(marks(...values))).toBe(trend);
  });

  it('goes by the heavy works', () => {
    const heavy = [
      { day: 1, value: 5, weight: 10 },
      { day: 2, value: 3, weight: 1 },
      { day: 3, value: 5, weight: 1 },
      { day: 4, value: 3, weight: 10 },
    ];
    expect(markTrend(heavy)).toBe('FALLING');
  });
});
