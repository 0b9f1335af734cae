import { describe, expect, it } from 'vitest';
import { areSameTerms, DEFAULT_FORECAST_TERMS, MARK_SCALES, forecastTermsFaults } from './forecast-terms.ts';

const terms = (given: Partial<typeof DEFAULT_FORECAST_TERMS> = {}) => ({
  ...DEFAULT_FORECAST_TERMS,
  ...given,
});

describe('the terms of a forecast', () => {
  it('stand by default, and at the ends of their ranges', () => {
    expect(forecastTermsFaults(DEFAULT_FORECAST_TERMS)).toEqual([]);
    expect(forecastTermsFaults(terms({ timesPerPeriod: 20, daysBeforeEnd: 0, fewestMarks: 50 }))).toEqual([]);
    expect(forecastTermsFaults(terms({ finalFrom: [2.01, 3.65, 5] }))).toEqual([]);
  });

  it.each(MARK_SCALES.map((scale) => [scale]))('may be on the scale %j', (scale) => {
    const finalFrom = scale.slice(1).map((mark) => Number((mark - 0.4).toFixed(2)));
    expect(forecastTermsFaults(terms({ scale, finalFrom, yearFinalFrom: finalFrom }))).toEqual([]);
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
    ['THRESHOLDS_EXPECTED', 'yearFinalFrom', { yearFinalFrom: [] }],
    ['THRESHOLD_OUT_OF_RANGE', 'yearFinalFrom.5', { yearFinalFrom: [2.5, 3.5, 4] }],
    ['THRESHOLD_TOO_FINE', 'yearFinalFrom.3', { yearFinalFrom: [2.001, 3.5, 4.5] }],
  ])('are refused with %s at %s', (refused, field, given) => {
    expect(forecastTermsFaults(terms(given))).toEqual([{ refused, field }]);
  });

  it.each([
    { timesPerPeriod: 2 },
    { daysBeforeEnd: 13 },
    { fewestMarks: 4 },
    { finalFrom: [2.5, 3.5, 4.6] },
    { yearFinalFrom: [2.5, 3.5, 4.6] },
  ])('are others with %j', (given) => {
    expect(areSameTerms(terms(), terms(given))).toBe(false);
    expect(areSameTerms(terms(given), terms(given))).toBe(true);
  });

  it('name all that is wrong at once', () => {
    const faults = forecastTermsFaults(
      terms({ timesPerPeriod: 0, daysBeforeEnd: 200, finalFrom: [2, 3.5, 6] }),
    );
    expect(faults.map(({ field }) => field)).toEqual([
      'timesPerPeriod',
      'daysBeforeEnd',
      'finalFrom.3',
      'finalFrom.5',
    ]);
  });
});
