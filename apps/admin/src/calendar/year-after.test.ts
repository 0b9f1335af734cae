import { describe, expect, it } from 'vitest';
import { titleOf, yearAfter } from './year-after.ts';

describe('the year that follows', () => {
  it('has the same days', () => {
    const next = yearAfter({ startsOn: '2026-09-01', endsOn: '2027-05-26' });
    expect(next).toEqual({ startsOn: '2027-09-01', endsOn: '2028-05-26' });
    expect(yearAfter({ startsOn: '2027-09-01', endsOn: '2028-02-29' }).endsOn).toBe('2029-02-28');
  });

  it('is called by its years', () => {
    expect(titleOf({ startsOn: '2027-09-01', endsOn: '2028-05-26' })).toBe('2027/28');
    expect(titleOf({ startsOn: '2027-01-11', endsOn: '2027-12-20' })).toBe('2027');
    expect(titleOf({ startsOn: null, endsOn: '2027-12-20' })).toBe('');
  });
});
