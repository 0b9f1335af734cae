import { FIVE_POINT_SCALE } from './mark-scale.ts';
import type { NoticePolicy } from './notice-duty.ts';

/** What a school has decided about its forecasts and final marks: how often families are told, and how means round. */
export interface ForecastTerms extends NoticePolicy {
  /** Fewest marks for a final mark, 1 to 50. */
  readonly fewestMarks: number;
  /** One of MARK_SCALES. */
  readonly scale: readonly number[];
  /** `finalFrom[i]` is the lowest mean of a period's marks that gives `scale[i + 1]`. */
  readonly finalFrom: readonly number[];
  /** The same for the year mark, of the mean of the final marks of its periods. */
  readonly yearFinalFrom: readonly number[];
}

/** The scales that a school may choose from, the worst mark first. */
export const MARK_SCALES: readonly (readonly number[])[] = [
  [2, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
];

/** What holds where a school has said nothing: once, a fortnight before the end; three marks; 2–5, a half rounded up. */
export const DEFAULT_FORECAST_TERMS: ForecastTerms = {
  timesPerPeriod: 1,
  daysBeforeEnd: 14,
  fewestMarks: 3,
  scale: FIVE_POINT_SCALE.values,
  finalFrom: FIVE_POINT_SCALE.finalFrom,
  yearFinalFrom: FIVE_POINT_SCALE.finalFrom,
};

export interface ForecastTermsFault {
  readonly refused:
    | 'TIMES_OUT_OF_RANGE'
    | 'DAYS_OUT_OF_RANGE'
    | 'MARKS_OUT_OF_RANGE'
    | 'NOT_A_SCALE'
    | 'THRESHOLDS_EXPECTED'
    | 'THRESHOLD_OUT_OF_RANGE'
    | 'THRESHOLD_TOO_FINE';
  /** Of a single threshold `finalFrom.` or `yearFinalFrom.` and the mark that it gives. */
  readonly field: string;
}

/**
 * What is wrong with terms by themselves; empty when they may stand. A threshold lies above the worse of its two
 * neighbouring marks and not above the better one, so that thresholds ascend by themselves; two decimals at most.
 */
export function forecastTermsFaults(terms: ForecastTerms): ForecastTermsFault[] {
  const { timesPerPeriod, daysBeforeEnd, fewestMarks, scale } = terms;
  const faults: ForecastTermsFault[] = [];
  if (!isWholeWithin(timesPerPeriod, 1, 20))
    faults.push({ refused: 'TIMES_OUT_OF_RANGE', field: 'timesPerPeriod' });
  if (!isWholeWithin(daysBeforeEnd, 0, 100))
    faults.push({ refused: 'DAYS_OUT_OF_RANGE', field: 'daysBeforeEnd' });
  if (!isWholeWithin(fewestMarks, 1, 50))
    faults.push({ refused: 'MARKS_OUT_OF_RANGE', field: 'fewestMarks' });
  if (!MARK_SCALES.some((known) => areSame(known, scale)))
    return [...faults, { refused: 'NOT_A_SCALE', field: 'scale' }];
  return [...faults, ...thresholdFaults(terms, 'finalFrom'), ...thresholdFaults(terms, 'yearFinalFrom')];
}

function thresholdFaults(terms: ForecastTerms, row: 'finalFrom' | 'yearFinalFrom'): ForecastTermsFault[] {
  const { scale, [row]: thresholds } = terms;
  if (thresholds.length !== scale.length - 1) return [{ refused: 'THRESHOLDS_EXPECTED', field: row }];
  return thresholds.flatMap((least, rank): ForecastTermsFault[] => {
    const field = `${row}.${scale[rank + 1]}`;
    if (!(least > scale[rank]! && least <= scale[rank + 1]!))
      return [{ refused: 'THRESHOLD_OUT_OF_RANGE', field }];
    return Number(least.toFixed(2)) === least ? [] : [{ refused: 'THRESHOLD_TOO_FINE', field }];
  });
}

/** Whether two terms say the same. */
export const areSameTerms = (one: ForecastTerms, other: ForecastTerms): boolean =>
  one.timesPerPeriod === other.timesPerPeriod &&
  one.daysBeforeEnd === other.daysBeforeEnd &&
  one.fewestMarks === other.fewestMarks &&
  areSame(one.scale, other.scale) &&
  areSame(one.finalFrom, other.finalFrom) &&
  areSame(one.yearFinalFrom, other.yearFinalFrom);

/** Whether two scales, or two rows of thresholds, are the same. */
export const areSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

const isWholeWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
