import { classSoFar, othersOf } from '@vedomo/domain/forecast/class-so-far';
import { forecastFinalMark } from '@vedomo/domain/forecast/forecast-final-mark';
import { FIVE_POINT_SCALE as scale } from '@vedomo/domain/forecast/mark-scale';
import { expect, it } from 'vitest';
import type { ForecastFactsFieldsFragment } from '../../gql/forecast/graphql.ts';
import { knownWeights, withTrials } from './trial.ts';

const own = [
  { day: 3, weight: 1, value: 4 },
  { day: 9, weight: 2, value: 3 },
];
const others = othersOf(classSoFar(scale, [own, [{ day: 3, weight: 1, value: 5 }]], [1, 3]), own);
const facts: ForecastFactsFieldsFragment = {
  marks: own,
  toCome: [1, 1, 3],
  others: {
    ...others,
    counts: [...others.counts],
    marksOfStep: [...others.marksOfStep],
  },
  earlier: null,
};

it('puts an imagined mark in the place of the work whose weight is nearest', () => {
  const { marks, toCome } = withTrials(scale, facts, [{ weight: 2, value: 5 }]);
  expect(marks.at(-1)).toEqual({ day: 10, weight: 2, value: 5 });
  expect(toCome).toEqual([1, 3]);
  expect(withTrials(scale, facts, [{ weight: 3, value: 2 }]).toCome).toEqual([1, 1]);
});

it('leaves nothing to come when all of it is imagined, and takes more than that', () => {
  const trials = [1, 1, 3, 3].map((weight) => ({ weight, value: 5 }));
  const input = withTrials(scale, facts, trials);
  expect(input.toCome).toEqual([]);
  expect(input.marks).toHaveLength(6);
  expect(forecastFinalMark(input).probabilities).toEqual([0, 0, 0, 1]);
});

it('moves the forecast the way the mark goes', () => {
  const atLeastFour = (trials: Parameters<typeof withTrials>[2]) =>
    forecastFinalMark(withTrials(scale, facts, trials))
      .probabilities.slice(2)
      .reduce((sum, share) => sum + share, 0);
  const now = atLeastFour([]);
  expect(atLeastFour([{ weight: 3, value: 5 }])).toBeGreaterThan(now);
  expect(atLeastFour([{ weight: 3, value: 2 }])).toBeLessThan(now);
});

it('offers the weights that occur', () => {
  expect(knownWeights(facts)).toEqual([1, 2, 3]);
  expect(knownWeights({ ...facts, marks: [], toCome: [] })).toEqual([1]);
});
