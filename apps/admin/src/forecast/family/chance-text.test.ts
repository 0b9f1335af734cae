import { expect, it } from 'vitest';
import { inHundred } from './chance-text.ts';

it('rounds to a whole number, but never to certainty or to nothing', () => {
  expect([0, 4, 10, 14, 15, 723, 990, 996, 1000].map(inHundred)).toEqual([
    '0',
    '<1',
    '1',
    '1',
    '2',
    '72',
    '99',
    '>99',
    '100',
  ]);
});
