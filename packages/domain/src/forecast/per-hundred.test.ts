import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perHundred } from './per-hundred.ts';
import { perMille } from './per-mille.ts';

it('keeps the sum where plain rounding would lose it', () => {
  expect(perHundred([0, 0, 815, 185])).toEqual([0, 0, 82, 18]);
  expect(perHundred([334, 333, 333, 0])).toEqual([34, 33, 33, 0]);
  expect(perHundred([5, 265, 723, 7])).toEqual([0, 27, 72, 1]);
  expect(perHundred([0, 0, 1000, 0])).toEqual([0, 0, 100, 0]);
});

it('adds up to 100, is never a hundredth away, and makes nothing certain that is not', () => {
  const anyPerMille = fc
    .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 21 })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return perMille(parts.map((part) => part / total));
    });
  fc.assert(
    fc.property(anyPerMille, (parts) => {
      const rounded = perHundred(parts);
      expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(100);
      for (const [at, part] of rounded.entries()) expect(Math.abs(part - parts[at]! / 10)).toBeLessThan(1);
    }),
  );
});
