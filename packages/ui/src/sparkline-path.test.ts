import { expect, it } from 'vitest';
import { percentY, stretches } from './sparkline-path.ts';

it('breaks the line at a gap and keeps the place of what follows', () => {
  expect(stretches([0, 100, null, 50], 36, 26, 3)).toEqual([
    [
      [3, 23],
      [13, 3],
    ],
    [[33, 13]],
  ]);
});

it('draws nothing from nothing', () => {
  expect(stretches([null, null], 36, 26, 3)).toEqual([]);
  expect(stretches([], 36, 26, 3)).toEqual([]);
});

it('puts 0 at the bottom and 100 at the top', () => {
  expect(percentY(0, 26, 3)).toBe(23);
  expect(percentY(100, 26, 3)).toBe(3);
});
