import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type ForecastPolicy, forecastPolicyFor, forecastTermsFor, scaleSince } from './forecast-policy.ts';
import { DEFAULT_FORECAST_TERMS } from './forecast-terms.ts';

const day = Temporal.PlainDate.from;
const period = (startsOn: string, endsOn: string) => ({ startsOn: day(startsOn), endsOn: day(endsOn) });
const FIRST = period('2026-09-01', '2026-10-25');
const SECOND = period('2026-11-02', '2026-12-27');
const THIRD = period('2027-01-11', '2027-03-28');
const HALF_YEAR = period('2026-09-01', '2026-12-27');

const policy = (
  startsOn: string,
  recordedOn: string | null,
  given: Partial<ForecastPolicy> = {},
): ForecastPolicy => ({
  ...DEFAULT_FORECAST_TERMS,
  startsOn: day(startsOn),
  recordedOn: recordedOn === null ? null : day(recordedOn),
  ...given,
});

describe('the rules of a period', () => {
  it('are the defaults until a version begins', () => {
    expect(forecastTermsFor([], FIRST)).toBe(DEFAULT_FORECAST_TERMS);
    expect(forecastPolicyFor([policy('2026-11-02', '2026-10-01')], FIRST)).toBeNull();
  });

  it('are those in force on its first day, whatever begins within it', () => {
    const policies = [
      policy('2026-09-01', '2026-08-25'),
      policy('2026-11-02', '2026-10-30'),
      policy('2027-01-11', '2026-11-24'),
    ];
    expect([FIRST, SECOND, THIRD].map((each) => forecastPolicyFor(policies, each))).toEqual(policies);
    expect(forecastPolicyFor(policies, HALF_YEAR)).toBe(policies[0]);
  });

  it('are the last entered of the same first day, in whatever order days are entered', () => {
    const coming = policy('2027-01-11', '2026-11-03');
    const second = policy('2026-11-02', '2026-11-24');
    const policies = [policy('2026-11-02', '2026-11-02'), coming, second];
    expect(forecastPolicyFor(policies, SECOND)).toBe(second);
    expect(forecastPolicyFor(policies, THIRD)).toBe(coming);
  });

  it('stay what they were once the period is over, even where a longer one began on the same day', () => {
    const late = policy('2026-09-01', '2026-11-24', { timesPerPeriod: 3 });
    expect(forecastPolicyFor([late], FIRST)).toBeNull();
    expect(forecastPolicyFor([late], HALF_YEAR)).toBe(late);
    expect(forecastPolicyFor([late], SECOND)).toBe(late);
    expect(forecastPolicyFor([policy('2026-09-01', '2026-10-25')], FIRST)).not.toBeNull();
    expect(forecastPolicyFor([policy('2026-09-01', null)], FIRST)).not.toBeNull();
  });
});

describe('the scale of a period', () => {
  const ten = { scale: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };

  it('has always been in use where it never changed', () => {
    expect(scaleSince([], SECOND)).toBeNull();
    expect(scaleSince([policy('2026-11-02', '2026-10-30', { timesPerPeriod: 2 })], SECOND)).toBeNull();
  });

  it('is in use since it changed last', () => {
    const policies = [policy('2026-11-02', '2026-10-30', ten), policy('2027-01-11', '2026-12-30')];
    expect(scaleSince(policies, FIRST)).toBeNull();
    expect(scaleSince(policies, SECOND)?.toString()).toBe('2026-11-02');
    expect(scaleSince(policies, THIRD)?.toString()).toBe('2027-01-11');
    const kept = [policy('2026-11-02', '2026-10-30', ten), policy('2027-01-11', '2026-12-30', ten)];
    expect(scaleSince(kept, THIRD)?.toString()).toBe('2026-11-02');
  });
});
