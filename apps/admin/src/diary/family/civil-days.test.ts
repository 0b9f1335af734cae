import { describe, expect, it } from 'vitest';
import { addDays, isDate, mondayOf } from './civil-days.ts';

describe('civil days', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('the Monday of %s is %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
  });

  it('count over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it.each(['2026-02-30', '2026-13-01', 'today', '2026-1-1', ''])('«%s» is no date', (text) => {
    expect(isDate(text)).toBe(false);
  });
});
