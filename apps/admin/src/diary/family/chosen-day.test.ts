import { expect, it } from 'vitest';
import { chosenDay } from './chosen-day.ts';

const DAYS = [{ date: '2026-11-23' }, { date: '2026-11-25' }];

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-24', '2026-11-25'],
  ['2026-11-29', '2026-11-25'],
])('wishing for %s shows %s', (wished, shown) => {
  expect(chosenDay(DAYS, wished)?.date).toBe(shown);
});

it('shows none of none', () => {
  expect(chosenDay([], '2026-11-23')).toBeUndefined();
});
