import { expect, it } from 'vitest';
import { parseTypedDate, parseTypedDateFrom } from './typed-date.ts';

it.each([
  ['24.11.2026', '2026-11-24'],
  ['24.11.26', '2026-11-24'],
  ['24.11', '2026-11-24'],
  ['4.1', '2026-01-04'],
  ['24 11 2027', '2027-11-24'],
  ['24/11/2026', '2026-11-24'],
  ['24112026', '2026-11-24'],
  ['241126', '2026-11-24'],
  ['2411', '2026-11-24'],
  [' 2026-11-24 ', '2026-11-24'],
  ['29.02.2028', '2028-02-29'],
])('reads %s', (typed, iso) => {
  expect(parseTypedDate(typed, 2026)).toBe(iso);
});

it.each(['', '24', '31.11.2026', '29.02.2026', '11.24.2026', '0.1.2026', 'завтра', '24.11.202'])(
  'refuses %s',
  (typed) => {
    expect(parseTypedDate(typed, 2026)).toBeNull();
  },
);

it.each([
  ['24.11', '2026-11-24'],
  ['2.11', '2026-11-02'],
  ['1.11', '2027-11-01'],
  ['12.01', '2027-01-12'],
  ['12.01.2026', '2026-01-12'],
  ['31.06', null],
])('reads %s as a day from 2 November 2026 on where it can', (typed, iso) => {
  expect(parseTypedDateFrom(typed, 2026, '2026-11-02')).toBe(iso);
});
