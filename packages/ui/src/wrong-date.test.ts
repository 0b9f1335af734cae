import { expect, it } from 'vitest';
import { wrongDate, wrongDateText } from './wrong-date.ts';

const said = (date: string | null, earliest: string, latest: string | null) => {
  const wrong = wrongDate(date, earliest, latest);
  return wrong && wrongDateText(wrong, 'ru');
};

it('says why a typed date cannot be taken', () => {
  expect(said(null, '', null)).toBe('Такой даты нет. Напишите день, месяц и год: 24.11.2026.');
  expect(said('2026-10-31', '2026-11-01', null)).toBe('Не раньше 01.11.2026.');
  expect(said('2026-11-30', '', '2026-11-29')).toBe('Не позже 29.11.2026.');
  for (const day of ['2026-11-01', '2026-11-29']) expect(said(day, '2026-11-01', '2026-11-29')).toBeNull();
  expect(said('1999-01-01', '', null)).toBeNull();
});
