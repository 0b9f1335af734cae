import { describe, expect, it } from 'vitest';
import { DEFAULT_FORECAST_TERMS, MARK_SCALES, refuseForecastTerms } from './forecast-terms.ts';

const terms = (given: Partial<typeof DEFAULT_FORECAST_TERMS> = {}) => ({
  ...DEFAULT_FORECAST_TERMS,
  ...given,
});

describe('the terms of a forecast', () => {
  it('stand by default, and at the ends of their ranges', () => {
    expect(refuseForecastTerms(DEFAULT_FORECAST_TERMS)).toBeNull();
    expect(refuseForecastTerms(terms({ timesPerPeriod: 20, daysBeforeEnd: 0, fewestMarks: 50 }))).toBeNull();
    expect(refuseForecastTerms(terms({ finalFrom: [2.01, 3.65, 5] }))).toBeNull();
  });

  it.each(MARK_SCALES.map((scale) => [scale]))('may be on the scale %j', (scale) => {
    const finalFrom = scale.slice(1).map((mark) => mark - 0.4);
    expect(
      refuseForecastTerms(terms({ scale, finalFrom: finalFrom.map((at) => Number(at.toFixed(2))) })),
    ).toBeNull();
  });

  it.each([
    ['TIMES_OUT_OF_RANGE', 'timesPerPeriod', { timesPerPeriod: 0 }],
    ['TIMES_OUT_OF_RANGE', 'timesPerPeriod', { timesPerPeriod: 21 }],
    ['TIMES_OUT_OF_RANGE', 'timesPerPeriod', { timesPerPeriod: 1.5 }],
    ['DAYS_OUT_OF_RANGE', 'daysBeforeEnd', { daysBeforeEnd: -1 }],
    ['DAYS_OUT_OF_RANGE', 'daysBeforeEnd', { daysBeforeEnd: 101 }],
    ['MARKS_OUT_OF_RANGE', 'fewestMarks', { fewestMarks: 0 }],
    ['MARKS_OUT_OF_RANGE', 'fewestMarks', { fewestMarks: 51 }],
    ['NOT_A_SCALE', 'scale', { scale: [5, 4, 3, 2] }],
    ['NOT_A_SCALE', 'scale', { scale: [] }],
    ['THRESHOLDS_EXPECTED', 'finalFrom', { finalFrom: [2.5, 3.5] }],
    ['THRESHOLD_OUT_OF_RANGE', 'finalFrom.3', { finalFrom: [2, 3.5, 4.5] }],
    ['THRESHOLD_OUT_OF_RANGE', 'finalFrom.4', { finalFrom: [2.5, 2.4, 4.5] }],
    ['THRESHOLD_OUT_OF_RANGE', 'finalFrom.5', { finalFrom: [2.5, 3.5, 5.01] }],
    ['THRESHOLD_OUT_OF_RANGE', 'finalFrom.5', { finalFrom: [2.5, 3.5, Number.NaN] }],
    ['THRESHOLD_TOO_FINE', 'finalFrom.4', { finalFrom: [2.5, 3.555, 4.5] }],
  ])('are refused with %s at %s', (refused, field, given) => {
    expect(refuseForecastTerms(terms(given))).toEqual({ refused, field });
  });
});
