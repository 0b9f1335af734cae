import { expect, it } from 'vitest';
import { mayBeDisclosed } from './disclosure.ts';

it.each([
  [0, true],
  [1, false],
  [4, false],
  [5, true],
  [25, true],
])('a rate over %i may leave the school: %s', (n, allowed) => {
  expect(mayBeDisclosed({ k: 0, n })).toBe(allowed);
});
