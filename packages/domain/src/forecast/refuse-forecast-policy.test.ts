import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ForecastPolicy } from './forecast-policy.ts';
import { DEFAULT_FORECAST_TERMS, type ForecastTerms } from './forecast-terms.ts';
import { refuseForecastPolicy } from './refuse-forecast-policy.ts';

const day = Temporal.PlainDate.from;
const period = (startsOn: string, endsOn: string, isScaleInUse = false) => ({
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  isScaleInUse,
});
const QUARTERS = [
  period('2026-09-01', '2026-10-25', true),
  period('2026-11-02', '2026-12-27', true),
  period('2027-01-11', '2027-03-28'),
];
const HALF_YEARS = [period('2026-09-01', '2026-12-27', true), period('2027-01-11', '2027-05-30')];
const TEN = {
  scale: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  finalFrom: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5],
  yearFinalFrom: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5],
};

const refusal = (
  startsOn: string,
  given: Partial<ForecastTerms>,
  { policies = [] as ForecastPolicy[], periods = QUARTERS, today = '2026-11-24' } = {},
) =>
  refuseForecastPolicy(
    { ...DEFAULT_FORECAST_TERMS, ...given, startsOn: day(startsOn) },
    policies,
    periods,
    day(today),
  );

describe('new rules of the forecast', () => {
  it('may begin with the period that is running, or with one to come', () => {
    expect(refusal('2026-11-02', { timesPerPeriod: 2 })).toBeNull();
    expect(refusal('2027-01-11', { daysBeforeEnd: 30 })).toBeNull();
    expect(refusal('2027-01-11', TEN)).toBeNull();
  });

  it('begin on the first day of a period that is not over', () => {
    expect(refusal('2026-11-03', {})).toEqual({ refused: 'NO_SUCH_PERIOD', field: 'startsOn' });
    expect(refusal('2026-09-01', { timesPerPeriod: 2 })).toEqual({
      refused: 'PERIOD_OVER',
      field: 'startsOn',
    });
    const both = { periods: [...QUARTERS, ...HALF_YEARS] };
    expect(refusal('2026-09-01', { timesPerPeriod: 2 }, both)).toBeNull();
    expect(refusal('2026-11-02', { timesPerPeriod: 2 }, { today: '2026-12-12' })).toBeNull();
  });

  it('may begin with a period on its last day, and not on the day after', () => {
    const strict = { finalFrom: [2.5, 3.5, 4.6] };
    expect(refusal('2026-11-02', strict, { today: '2026-12-27' })).toBeNull();
    expect(refusal('2026-11-02', strict, { today: '2026-12-28' })).toEqual({
      refused: 'PERIOD_OVER',
      field: 'startsOn',
    });
  });

  it('are terms that may stand', () => {
    expect(refusal('2026-11-02', { timesPerPeriod: 0 })).toEqual({
      refused: 'TIMES_OUT_OF_RANGE',
      field: 'timesPerPeriod',
    });
  });

  it('keep the scale by which marks have been given', () => {
    const refused = { refused: 'SCALE_IN_USE', field: 'scale' };
    expect(refusal('2026-11-02', TEN)).toEqual({ ...refused, period: QUARTERS[1] });
    // The first half-year would lead over to the quarter that has begun after it.
    const halfYear = period('2026-09-01', '2026-12-27');
    expect(refusal('2026-09-01', TEN, { periods: [...QUARTERS, halfYear] })).toEqual({
      ...refused,
      period: QUARTERS[1],
    });
  });

  it('may change the scale of a period that has begun while nothing stands in it', () => {
    const first = { periods: [period('2026-09-01', '2026-10-25')], today: '2026-09-01' };
    expect(refusal('2026-09-01', TEN, first)).toBeNull();
  });

  it('leave the last day for a notice within every period that they are for', () => {
    expect(refusal('2027-01-11', { daysBeforeEnd: 76 })).toBeNull();
    const refused = { refused: 'NOTICE_BEFORE_PERIOD', field: 'daysBeforeEnd' };
    expect(refusal('2027-01-11', { daysBeforeEnd: 77 })).toEqual({ ...refused, period: QUARTERS[2] });
    expect(refusal('2026-11-02', { daysBeforeEnd: 60 })).toEqual({ ...refused, period: QUARTERS[1] });
    const short = period('2027-01-11', '2027-01-20');
    expect(refusal('2027-01-11', { timesPerPeriod: 2 }, { periods: [short] })).toEqual({
      ...refused,
      period: short,
    });
    expect(refusal('2027-01-11', { fewestMarks: 2 }, { periods: [short] })).toBeNull();
  });

  it('are not stricter once it is too late to keep them', () => {
    const days = { refused: 'LAST_DAY_PASSED', field: 'daysBeforeEnd', period: QUARTERS[1] };
    expect(refusal('2026-11-02', { daysBeforeEnd: 34 })).toEqual(days);
    expect(refusal('2026-11-02', { daysBeforeEnd: 33 })).toBeNull();
    const late = { today: '2026-12-20' };
    expect(refusal('2026-11-02', { timesPerPeriod: 2 }, late)).toEqual({
      refused: 'LAST_DAY_PASSED',
      field: 'timesPerPeriod',
      period: QUARTERS[1],
    });
    expect(refusal('2026-11-02', { daysBeforeEnd: 3, timesPerPeriod: 2 }, late)).toBeNull();
    expect(refusal('2026-11-02', { finalFrom: [2.5, 3.5, 4.6] }, late)).toBeNull();
  });

  it('ask for no more notices than there are days left: a class issues one a day', () => {
    const times = { refused: 'TOO_FEW_DAYS', field: 'timesPerPeriod', period: QUARTERS[1] };
    // The last day for a notice is 13 December.
    const lastDay = { today: '2026-12-13' };
    expect(refusal('2026-11-02', { timesPerPeriod: 20 }, lastDay)).toEqual(times);
    expect(refusal('2026-11-02', { timesPerPeriod: 2 }, lastDay)).toEqual(times);
    expect(refusal('2026-11-02', { timesPerPeriod: 2 }, { today: '2026-12-12' })).toBeNull();
    expect(refusal('2026-11-02', { timesPerPeriod: 2, daysBeforeEnd: 13 }, lastDay)).toBeNull();
    expect(refusal('2026-11-02', { finalFrom: [2.5, 3.5, 4.6] }, lastDay)).toBeNull();
  });

  it('leave as many days in a period to come', () => {
    const times = { refused: 'TOO_FEW_DAYS', field: 'timesPerPeriod', period: QUARTERS[2] };
    expect(refusal('2027-01-11', { timesPerPeriod: 17, daysBeforeEnd: 60 })).toBeNull();
    expect(refusal('2027-01-11', { timesPerPeriod: 18, daysBeforeEnd: 60 })).toEqual(times);
    const often: ForecastPolicy = {
      ...DEFAULT_FORECAST_TERMS,
      timesPerPeriod: 18,
      startsOn: day('2027-01-11'),
      recordedOn: day('2026-11-03'),
    };
    expect(refusal('2027-01-11', { timesPerPeriod: 18, daysBeforeEnd: 60 }, { policies: [often] })).toEqual({
      ...times,
      field: 'daysBeforeEnd',
    });
    expect(refusal('2027-01-11', { timesPerPeriod: 17 }, { policies: [often] })).toBeNull();
  });

  it('say something new, for one of the periods that they are for', () => {
    const nothing = { refused: 'NOTHING_CHANGED', field: undefined };
    expect(refusal('2026-11-02', {})).toEqual(nothing);
    const twice: ForecastPolicy = {
      ...DEFAULT_FORECAST_TERMS,
      timesPerPeriod: 2,
      startsOn: day('2026-11-02'),
      recordedOn: day('2026-11-03'),
    };
    expect(refusal('2026-11-02', { timesPerPeriod: 2 }, { policies: [twice] })).toEqual(nothing);
    expect(refusal('2027-01-11', { timesPerPeriod: 2 }, { policies: [twice] })).toEqual(nothing);
    expect(refusal('2026-11-02', {}, { policies: [twice] })).toBeNull();
  });
});
