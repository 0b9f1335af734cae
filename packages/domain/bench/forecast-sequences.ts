import { classSoFar, othersOf } from '../src/forecast/class-so-far.ts';
import { type ForecastInput, forecastFinalMark } from '../src/forecast/forecast-final-mark.ts';
import type { ForecastConstants } from '../src/forecast/forecast-constants.ts';
import { FIVE_POINT_SCALE, finalRank } from '../src/forecast/mark-scale.ts';
import { type Course, weightedMean } from './mark-sequences.ts';
import type { Scored } from './score-forecasts.ts';

export interface Standing {
  readonly input: ForecastInput;
  /** What came. */
  readonly rank: number;
}

const SCALE = FIVE_POINT_SCALE;

/**
 * Stands at a part of every sequence's marks, rounded, at least one: the marks after it are unseen, their weights are
 * known, and the class is the other students of the course up to the same part of theirs.
 */
export function* standingsAt(courses: readonly Course[], part: number): Generator<Standing> {
  for (const { sequences } of courses) {
    const cuts = sequences.map(({ marks }) => Math.max(1, Math.floor(marks.length * part + 0.5)));
    const seen = sequences.map(({ marks }, at) => marks.slice(0, cuts[at]!));
    const unseen = sequences.map(({ marks }, at) => marks.slice(cuts[at]!).map(({ weight }) => weight));
    const sums = classSoFar(SCALE, seen, unseen.flat());
    for (const [at, marks] of seen.entries())
      yield {
        input: { scale: SCALE, marks, toCome: unseen[at]!, others: othersOf(sums, marks), earlier: null },
        rank: sequences[at]!.finalRank,
      };
  }
}

export const scoredForecast = ({ input, rank }: Standing, constants?: ForecastConstants): Scored => ({
  probabilities: forecastFinalMark(input, constants).probabilities,
  rank,
});

/** The rounded weighted mean of the marks so far, as every journal shows it, taken as certain. */
export function scoredRunningMean({ input, rank }: Standing): Scored {
  const shown = finalRank(SCALE, weightedMean(input.marks));
  return { probabilities: SCALE.values.map((_, at) => (at === shown ? 1 : 0)), rank };
}
