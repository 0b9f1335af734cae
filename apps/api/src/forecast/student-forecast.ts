import { forecastFinalMark } from '@vedomo/domain/forecast/forecast-final-mark';
import type { ForecastYear } from '@vedomo/domain/forecast/forecast-year';
import type { MarkScale } from '@vedomo/domain/forecast/mark-scale';
import { markTrend, type MarkTrend } from '@vedomo/domain/forecast/mark-trend';
import { type MarksNeeded, marksNeeded } from '@vedomo/domain/forecast/marks-needed';
import { meanInterval } from '@vedomo/domain/forecast/mean-interval';
import { meanSoFar } from '@vedomo/domain/forecast/mean-so-far';
import { perMille } from '@vedomo/domain/forecast/per-mille';
import { type RiskFlag, riskFlags } from '@vedomo/domain/forecast/risk-flags';
import type { CellFacts } from './cell-facts.ts';
import type { MarksNeededType } from './marks-needed.types.ts';

/** A forecast as it is shown, issued and kept. */
export interface StudentForecast {
  /** Per mille, the worst mark first. */
  readonly probabilities: number[];
  /** A mark of the scale. */
  readonly likeliest: number;
  readonly marks: number;
  readonly meanSoFar: number | null;
  readonly meanLow: number;
  readonly meanHigh: number;
  readonly trend: MarkTrend;
  readonly flags: RiskFlag[];
  readonly needed: MarksNeededType[];
  /** The year mark, per mille, the worst mark first; null in a period that is not the present one. */
  readonly year: number[] | null;
  /** A mark of the scale; null where nothing is said of the year. */
  readonly yearLikeliest: number | null;
}

/** The mean lies in the stated interval 8 times in 10. */
const INTERVAL = 0.8;

/** @param forecastYear null where nothing is said of the year */
export function studentForecast(facts: CellFacts, forecastYear: ForecastYear | null): StudentForecast {
  const { scale, marks, possible, source, fewestMarks, missed, lessonsHeld } = facts;
  const forecast = forecastFinalMark(facts);
  const { probabilities } = forecast;
  const { low, high } = meanInterval(scale, forecast, INTERVAL);
  const trend = markTrend(marks);
  const year = forecastYear?.(facts.soFar, probabilities) ?? null;
  return {
    probabilities: perMille(probabilities),
    likeliest: likeliestOf(scale, probabilities),
    marks: marks.length,
    meanSoFar: meanSoFar(facts.marks),
    meanLow: low,
    meanHigh: high,
    trend,
    flags: riskFlags({
      probabilities,
      trend,
      marks: marks.length,
      fewestMarks,
      missed,
      lessons: lessonsHeld,
    }),
    year: year && perMille(year),
    yearLikeliest: year && likeliestOf(scale, year),
    needed: source === 'UNKNOWN' ? [] : marksNeeded(scale, marks, possible).map(neededView),
  };
}

const likeliestOf = ({ values }: MarkScale, probabilities: readonly number[]): number =>
  values[probabilities.indexOf(Math.max(...probabilities))]!;

function neededView(needed: MarksNeeded): MarksNeededType {
  const { finalMark } = needed;
  if (!needed.reachable) return { finalMark, value: null, count: 0, weights: null };
  const weights = needed.works.flatMap(({ weight, count }) => Array.from({ length: count }, () => weight));
  return { finalMark, value: needed.value, count: weights.length, weights };
}
