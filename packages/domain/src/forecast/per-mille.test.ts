import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perMille } from './per-mille.ts';

it('keeps the sum where plain rounding would lose it', () => {
  expect(perMille([1 / 3, 1 / 3, 1 / 3])).toEqual([333, 333, 334]);
  expect(perMille([0, 0.0005, 0.0005, 0.999])).toEqual([0, 0, 1, 999]);
  expect(perMille([0, 0, 1, 0])).toEqual([0, 0, 1000, 0]);
  expect(perMille([0, 0, 0.0004, 0.9996])).toEqual([0, 0, 1, 999]);
});

it('adds up to 1000 and is never a thousandth away', () => {
  const anyProbabilities = fc
    .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 21 })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => part / total);
    });
  fc.assert(
    fc.property(anyProbabilities, (probabilities) => {
      const rounded = perMille(probabilities);
      expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(1000);
      for (const [at, part] of rounded.entries())
        expect(Math.abs(part - probabilities[at]! * 1000)).toBeLessThan(1.000001);
    }),
  );
});
