import { expect, it } from 'vitest';
import { dayRange, longDay, shortDay } from './day-text.ts';

it('writes a civil date the same in every zone', () => {
  expect(shortDay('2026-11-17', 'ru')).toBe('17 ноя');
  expect(shortDay('2027-05-03', 'ru')).toBe('3 мая');
  expect(shortDay('2026-11-17', 'en')).toBe('Nov 17');
  expect(longDay('2026-01-01', 'ru')).toBe('1 января');
  expect(longDay('2026-12-31', 'en')).toBe('December 31');
});

it('writes a week as one range', () => {
  expect(dayRange('2026-11-23', '2026-11-29', 'ru')).toMatch(/^23–29 ноября$/);
  expect(dayRange('2026-09-28', '2026-10-04', 'ru')).toMatch(/^28 сентября\s–\s4 октября$/);
});
