import { forecastFinalMark } from '@vedomo/domain/forecast/forecast-final-mark';
import type { MarkScale } from '@vedomo/domain/forecast/mark-scale';
import { perMille } from '@vedomo/domain/forecast/per-mille';
import type { ForecastFactsFieldsFragment } from '../../gql/forecast/graphql.ts';
import { type Trial, withTrials } from './trial.ts';

/** The forecast of today's facts with imagined marks, computed here by the rules of the school's server. */
export function forecastOf(scale: MarkScale, facts: ForecastFactsFieldsFragment, trials: readonly Trial[]) {
  const { probabilities } = forecastFinalMark(withTrials(scale, facts, trials));
  const rank = probabilities.indexOf(Math.max(...probabilities));
  return { probabilities: perMille(probabilities), rank, likeliest: scale.values[rank]! };
}
