import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { yearAt } from './academic-year.ts';

const year = (title: string, startsOn: string, endsOn: string) => ({
  title,
  startsOn: Temporal.PlainDate.from(startsOn),
  endsOn: Temporal.PlainDate.from(endsOn),
});
const years = [year('2026/27', '2026-09-01', '2027-05-31'), year('2025/26', '2025-09-01', '2026-05-31')];

describe('yearAt', () => {
  it.each([
    ['2026-09-01', '2026/27'],
    ['2027-05-31', '2026/27'],
    ['2026-08-31', '2025/26'],
    ['2025-09-01', '2025/26'],
    ['2030-01-01', '2026/27'],
    ['2020-01-01', '2025/26'],
  ])('on %s is %s', (date, title) => {
    expect(yearAt(years, Temporal.PlainDate.from(date))?.title).toBe(title);
  });

  it('of a school without a year is none', () => {
    expect(yearAt([], Temporal.PlainDate.from('2026-09-01'))).toBeNull();
  });
});
