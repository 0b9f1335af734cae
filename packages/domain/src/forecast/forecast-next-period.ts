import { type MarkScale } from './mark-scale.ts';
import { normalCdf } from './normal-distribution.ts';

/** A student's final marks of the periods before, and what is known of the student's presence. */
export interface PeriodHistory {
  readonly scale: MarkScale;
  /** Final marks, the latest last; at least one; each between the worst and the best value. */
  readonly finalMarks: readonly number[];
  /** Lessons missed in all; null when nobody counts them. */
  readonly absences: number | null;
  /** The other students of the place; null when nothing is known of them. */
  readonly others: PeriodOthers | null;
}

/** How many other students there are, and how many of them stand at the worst mark without an absence. */
export interface PeriodOthers {
  readonly students: number;
  readonly gone: number;
}

/** Found with `npm run fit:forecast -- --period-marks`; docs/forecast.md says how. */
export interface NextPeriodConstants {
  /** The expected mark as a part of the scale: what everybody gets, and what the latest and the mark before it add. */
  readonly start: number;
  readonly latest: number;
  readonly before: number;
  /** Its standard deviation, as a part of the scale. */
  readonly deviation: number;
  /** The latest mark, as a part of the scale, at which one without an absence has given up as likely as not. */
  readonly givingUpAt: number;
  /** How fast that becomes less likely with better marks, in log-odds over the whole scale. */
  readonly givingUpRate: number;
  /** The part of the students who had given up by the latest mark where that was found. */
  readonly goneShare: number;
}

/** The fit on two Portuguese secondary schools (Cortez and Silva 2008), Portuguese language. */
export const NEXT_PERIOD_CONSTANTS: NextPeriodConstants = {
  start: 0.0246,
  latest: 0.8,
  before: 0.2,
  deviation: 0.0332,
  givingUpAt: 0.328,
  givingUpRate: 22.1,
  goneShare: 0.0108,
};

/** How many students of a place weigh as much as where the constants were found. */
const PRESUMED_STUDENTS = 100;
/** What rounding to the scale's marks adds to the deviation, in distances between neighbouring marks. */
const ROUNDING = 0.4;

/**
 * How likely each final mark of the next period is, from the periods before: the latest counts most, and one who has
 * poor marks and not one absence may have left without being struck off: nobody counts the lessons of the absent.
 * @returns one probability for each value of the scale, worst first; they add up to 1
 */
export function forecastNextPeriod(
  { scale, finalMarks, absences, others }: PeriodHistory,
  constants: NextPeriodConstants = NEXT_PERIOD_CONSTANTS,
): number[] {
  const { values } = scale;
  const worst = values[0]!;
  const range = values.at(-1)! - worst;
  const latest = (finalMarks.at(-1)! - worst) / range;
  const before = ((finalMarks.at(-2) ?? finalMarks.at(-1)!) - worst) / range;
  const expected = worst + range * (constants.start + constants.latest * latest + constants.before * before);
  const step = range / (values.length - 1);
  const deviation = Math.hypot(constants.deviation * range, ROUNDING * step);
  const givenUp = absences === 0 ? givingUp(latest, others, constants) : 0;
  let below = 0;
  return values.map((value, rank) => {
    const next = values[rank + 1];
    const upTo = next === undefined ? 1 : normalCdf(((value + next) / 2 - expected) / deviation);
    const share = (1 - givenUp) * (upTo - below) + (rank === 0 ? givenUp : 0);
    below = upTo;
    return share;
  });
}

/** P(one without an absence has given up), more where more of the others have. */
function givingUp(
  latest: number,
  others: PeriodOthers | null,
  { givingUpAt, givingUpRate, goneShare }: NextPeriodConstants,
): number {
  const { students, gone } = others ?? { students: 0, gone: 0 };
  const share = (gone + PRESUMED_STUDENTS * goneShare) / (students + PRESUMED_STUDENTS);
  return 1 / (1 + (goneShare / share) * Math.exp(givingUpRate * (latest - givingUpAt)));
}
