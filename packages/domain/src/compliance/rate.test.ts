import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, shortfallBin, sumRates, wilsonInterval, type Rate } from './rate.ts';

const anyRate: fc.Arbitrary<Rate> = fc
  .integer({ min: 0, max: 3_000 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('percent', () => {
  it.each([
    [586, 668, 88],
    [23, 25, 92],
    [1, 8, 13],
    [1, 200, 1],
    [25, 1000, 3],
    [667, 668, 99],
    [1, 668, 1],
    [0, 668, 0],
    [668, 668, 100],
  ])('of %i of %i is %i', (k, n, expected) => {
    expect(percent({ k, n })).toBe(expected);
  });

  it('over nothing is no data, not 0', () => {
    expect(percent({ k: 0, n: 0 })).toBeNull();
  });

  it('says 100 only of all and 0 only of none, and is within a point of the truth', () => {
    fc.assert(
      fc.property(anyRate, ({ k, n }) => {
        fc.pre(n > 0);
        const shown = percent({ k, n });
        expect(shown === 100).toBe(k === n);
        expect(shown === 0).toBe(k === 0);
        expect(Math.abs((shown ?? Number.NaN) - (100 * k) / n)).toBeLessThan(1);
      }),
    );
  });
});

describe('sumRates', () => {
  it('is not a mean of percentages', () => {
    const total = sumRates([
      { k: 1, n: 1 },
      { k: 49, n: 99 },
      { k: 0, n: 0 },
    ]);
    expect(total).toEqual({ k: 50, n: 100 });
    expect(percent(total)).toBe(50);
  });

  it('over nothing is no data', () => {
    expect(percent(sumRates([]))).toBeNull();
  });

  it('does not depend on how the rates are grouped', () => {
    fc.assert(
      fc.property(fc.array(anyRate), fc.array(anyRate), (some, others) => {
        expect(sumRates([sumRates(some), sumRates(others)])).toEqual(sumRates([...others, ...some]));
      }),
    );
  });
});

describe('shortfallBin', () => {
  it.each([
    [100, 95, 0],
    [95, 95, 0],
    [94, 95, 1],
    [90, 95, 1],
    [89, 95, 2],
    [85, 95, 2],
    [84, 95, 3],
    [75, 95, 3],
    [74, 95, 4],
    [60, 95, 4],
    [59, 95, 5],
    [0, 95, 5],
    [0, 5, 1],
  ])('of %i of 100 with the target %i is %i', (k, target, bin) => {
    expect(shortfallBin({ k, n: 100 }, target)).toBe(bin);
  });

  it('judges the exact rate: 95 % shown may be short of 95', () => {
    expect(percent({ k: 947, n: 1000 })).toBe(95);
    expect(shortfallBin({ k: 947, n: 1000 }, 95)).toBe(1);
  });

  it('colours nothing below ten students and over nothing', () => {
    expect(shortfallBin({ k: 0, n: 9 }, 95)).toBeNull();
    expect(shortfallBin({ k: 0, n: 10 }, 95)).toBe(5);
    expect(shortfallBin({ k: 0, n: 0 }, 95)).toBeNull();
  });
});

describe('wilsonInterval', () => {
  it.each([
    [23, 25, 0.7503, 0.9778],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [586, 668, 0.8502, 0.8999],
  ])('of %i of %i is %f to %f', (k, n, low, high) => {
    const interval = wilsonInterval({ k, n });
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('holds the rate within 0 and 1, and narrows with z', () => {
    fc.assert(
      fc.property(anyRate, ({ k, n }) => {
        fc.pre(n > 0);
        const wide = wilsonInterval({ k, n });
        const narrow = wilsonInterval({ k, n }, 1);
        if (wide === null || narrow === null) throw new Error('an interval over something');
        const bounds = [0, wide.low, narrow.low, k / n, narrow.high, wide.high, 1];
        for (const [index, bound] of bounds.slice(1).entries())
          expect(bound).toBeGreaterThanOrEqual((bounds[index] ?? 0) - 1e-12);
      }),
    );
  });

  it('over nothing does not exist', () => {
    expect(wilsonInterval({ k: 0, n: 0 })).toBeNull();
  });
});
