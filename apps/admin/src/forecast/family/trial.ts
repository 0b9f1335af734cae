import type { AssessedMark } from '@vedomo/domain/forecast/assessed-mark';
import type { ForecastInput } from '@vedomo/domain/forecast/forecast-final-mark';
import type { MarkScale } from '@vedomo/domain/forecast/mark-scale';
import type { ForecastFactsFieldsFragment } from '../../gql/forecast/graphql.ts';

/** A mark that somebody imagines. */
export type Trial = Pick<AssessedMark, 'weight' | 'value'>;

/**
 * Today's facts as they would be with these marks: each takes the place of the work to come whose weight is nearest,
 * so that the number of works of the period stays what it was.
 */
export function withTrials(
  scale: MarkScale,
  { marks, toCome, others, earlier }: ForecastFactsFieldsFragment,
  trials: readonly Trial[],
): ForecastInput {
  const next = marks.reduce((last, { day }) => Math.max(last, day), 0) + 1;
  const left = [...toCome];
  for (const { weight } of trials) {
    let nearest = 0;
    for (const [at, each] of left.entries())
      if (Math.abs(each - weight) < Math.abs(left[nearest]! - weight)) nearest = at;
    left.splice(nearest, 1);
  }
  return {
    scale,
    marks: [...marks, ...trials.map((trial) => ({ ...trial, day: next }))],
    toCome: left,
    others,
    earlier: earlier ?? null,
  };
}

/** Weights that the works of the subject have, the lightest first; 1 where there are none. */
export function knownWeights({ marks, toCome }: ForecastFactsFieldsFragment): number[] {
  const weights = new Set([...marks.map(({ weight }) => weight), ...toCome].filter((weight) => weight > 0));
  return weights.size > 0 ? [...weights].toSorted((one, other) => one - other) : [1];
}
