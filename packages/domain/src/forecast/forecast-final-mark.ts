import type { AssessedMark } from './assessed-mark.ts';
import type { Others } from './class-so-far.ts';
import type { EarlierMark } from './earlier-mark.ts';
import { FORECAST_CONSTANTS, type ForecastConstants } from './forecast-constants.ts';
import { type AtLeast, certainMean, meanToCome } from './final-mean.ts';
import type { MarkScale } from './mark-scale.ts';
import { studentStanding } from './student-standing.ts';
import { WEIGHT_STEPS } from './weight-step.ts';

/** What a forecast of one student's final mark in one subject and period is made from. */
export interface ForecastInput {
  readonly scale: MarkScale;
  /** The counted marks so far, in any order. */
  readonly marks: readonly AssessedMark[];
  /** The weights of the works still to come. */
  readonly toCome: readonly number[];
  /** The rest of the class in this subject up to now. */
  readonly others: Others;
  readonly earlier: EarlierMark | null;
}

/** How likely each final mark is. */
export interface FinalMarkForecast {
  /** One for each value of the scale, worst first; they add up to 1. */
  readonly probabilities: readonly number[];
  /** P(the period's mean is at least a value). */
  readonly meanAtLeast: AtLeast;
}

/**
 * Forecasts the final mark of a period (clause 2) from the marks so far, the class, and what is still to come.
 * With nothing to come it is certain. Deterministic; works without a weight anywhere count alike.
 * @throws RangeError for a mark that is not on the scale or a negative weight
 */
export function forecastFinalMark(
  input: ForecastInput,
  constants: ForecastConstants = FORECAST_CONSTANTS,
): FinalMarkForecast {
  const { scale, marks, toCome, others, earlier } = weighed(input);
  const meanAtLeast =
    toCome.length === 0
      ? certainMean(scale, marks)
      : meanToCome(
          scale,
          marks,
          toCome,
          others.heaviest,
          studentStanding(scale, marks, toCome, others, earlier, constants),
        );
  let above = 1;
  const probabilities = scale.finalFrom.map((mean) => {
    const reached = Math.min(above, meanAtLeast(mean));
    const share = above - reached;
    above = reached;
    return share;
  });
  probabilities.push(above);
  return { probabilities, meanAtLeast };
}

/**
 * In the order of days; works to come that count for nothing are left out. Where none counts, all count alike, on the
 * step of weight that the class has them on.
 */
function weighed(input: ForecastInput): ForecastInput {
  const { marks, toCome, others } = input;
  let heaviest = 0;
  let sorted = true;
  let allCount = true;
  for (const [at, { day, weight }] of marks.entries()) {
    if (!(weight >= 0)) throw new RangeError(`a weight of ${weight}`);
    heaviest = Math.max(heaviest, weight);
    if (at > 0 && marks[at - 1]!.day > day) sorted = false;
  }
  for (const weight of toCome) {
    if (!(weight >= 0)) throw new RangeError(`a weight of ${weight}`);
    if (weight === 0) allCount = false;
    heaviest = Math.max(heaviest, weight);
  }
  if (heaviest > 0 && sorted && allCount) return input;
  const ordered = sorted ? marks : marks.toSorted((one, other) => one.day - other.day);
  if (heaviest > 0) return { ...input, marks: ordered, toCome: toCome.filter((weight) => weight > 0) };
  const unit = others.heaviest || 1;
  const weight = unit / 2 ** (WEIGHT_STEPS - 1);
  return {
    ...input,
    marks: ordered.map((mark) => ({ ...mark, weight })),
    toCome: toCome.map(() => weight),
    others: { ...others, heaviest: unit },
  };
}
