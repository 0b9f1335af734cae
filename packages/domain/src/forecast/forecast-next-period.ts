import { type MarkScale } from './mark-scale.ts';
import { normalCdf } from './normal-distribution.ts';

/** A student's final marks of the periods before, and what is known of the student's presence. */
export interface PeriodHistory {
  readonly scale: MarkScale;
  /** Final marks, the latest last; at least one; each between the worst and the best value. */
  readonly finalMarks: readonly number[];
  /** Lessons missed in all; null when nobody counts them. */
  readonly absences: number | null;
}

/** Shares of the scale, fitted on the two Portuguese secondary schools of Cortez and Silva; see docs/forecast.md. */
const START = 0.0382;
const LATEST = 0.7802;
const BEFORE = 0.1959;
const DEVIATION = 0.0465;
/** What rounding to the scale's marks adds, in distances between neighbouring marks. */
const ROUNDING = 0.4;
/** Log-odds of giving up without a recorded absence: nobody counts the lessons of one who no longer comes. */
const GIVING_UP = { at: 0.37, rate: 22 };

/**
 * How likely each final mark of the next period is, from the periods before: the latest counts most, and one who has
 * poor marks and not one absence may have left without being struck off.
 * @returns one probability for each value of the scale, worst first; they add up to 1
 */
export function forecastNextPeriod({ scale, finalMarks, absences }: PeriodHistory): number[] {
  const { values } = scale;
  const worst = values[0]!;
  const range = values.at(-1)! - worst;
  const latest = (finalMarks.at(-1)! - worst) / range;
  const before = ((finalMarks.at(-2) ?? finalMarks.at(-1)!) - worst) / range;
  const expected = worst + range * (START + LATEST * latest + BEFORE * before);
  const step = range / (values.length - 1);
  const deviation = Math.hypot(DEVIATION * range, ROUNDING * step);
  const givenUp = absences === 0 ? 1 / (1 + Math.exp(GIVING_UP.rate * (latest - GIVING_UP.at))) : 0;
  let below = 0;
  return values.map((value, rank) => {
    const next = values[rank + 1];
    const upTo = next === undefined ? 1 : normalCdf(((value + next) / 2 - expected) / deviation);
    const share = (1 - givenUp) * (upTo - below) + (rank === 0 ? givenUp : 0);
    below = upTo;
    return share;
  });
}
