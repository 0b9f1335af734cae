import { expect, it } from 'vitest';
import { inHundred, inHundreds } from './chance-text.ts';

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

it('adds up side by side', () => {
  expect(inHundreds([0, 0, 815, 185])).toEqual(['0', '0', '82', '18']);
  expect(inHundreds([334, 333, 333, 0])).toEqual(['34', '33', '33', '0']);
  expect(inHundreds([0, 0, 4, 996])).toEqual(['0', '0', '<1', '>99']);
});
