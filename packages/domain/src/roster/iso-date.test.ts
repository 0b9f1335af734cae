import { describe, expect, it } from 'vitest';
import { dayBefore, isIsoDate, periodsOverlap } from './iso-date.ts';

describe('civil dates as text', () => {
  it.each(['2026-09-01', '2028-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-4-1',
    '01.09.2026',
    '',
    '1899-12-31',
    '2200-01-01',
    '2026-09-01T00:00',
  ])('%j does not exist', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('steps back over the ends of months and years', () => {
    expect(dayBefore('2026-03-01')).toBe('2026-02-28');
    expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  });

  it('knows that both ends belong to a period and null is open', () => {
    const period = (startsOn: string | null, endsOn: string | null) => ({ startsOn, endsOn });
    expect(periodsOverlap(period('2026-09-01', '2026-09-30'), period('2026-09-30', null))).toBe(true);
    expect(periodsOverlap(period('2026-09-01', '2026-09-30'), period('2026-10-01', null))).toBe(false);
    expect(periodsOverlap(period(null, null), period('2026-10-01', '2026-10-01'))).toBe(true);
    expect(periodsOverlap(period(null, '2026-09-01'), period('2026-09-02', null))).toBe(false);
  });
});
