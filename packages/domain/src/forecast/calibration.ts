/** Issued forecasts that agree in all that matters here. */
export interface IssuedForecasts {
  /** Per mille, of the mark that was the likeliest. */
  readonly stated: number;
  /** Whether that mark became the final one. */
  readonly right: boolean;
  /** Whole weeks from the notice to the last day of the period, at least 0. */
  readonly weeksBeforeEnd: number;
  readonly count: number;
}

/** What was said of some forecasts, and how many came true. */
export interface CalibrationPoint {
  readonly count: number;
  /** Per mille: the mean of what was stated; 0 without any. */
  readonly stated: number;
  readonly right: number;
}

export interface Calibration {
  /** By tenths of the stated probability; `from` is per mille. */
  readonly bins: readonly (CalibrationPoint & { readonly from: number })[];
  /** Those that hold any, the nearest to the end first. */
  readonly weeks: readonly (CalibrationPoint & { readonly weeksBeforeEnd: number })[];
}

const BINS = 10;

/** Holds what was stated against what came true: calibrated is who is right as often as was said. */
export function calibrate(issued: readonly IssuedForecasts[]): Calibration {
  const bins = Map.groupBy(issued, ({ stated }) => Math.min(BINS - 1, Math.floor((stated * BINS) / 1000)));
  const weeks = Map.groupBy(issued, ({ weeksBeforeEnd }) => weeksBeforeEnd);
  return {
    bins: Array.from({ length: BINS }, (_, at) => ({ from: at * 100, ...pointOf(bins.get(at) ?? []) })),
    weeks: [...weeks]
      .toSorted(([one], [other]) => one - other)
      .map(([weeksBeforeEnd, of]) => ({ weeksBeforeEnd, ...pointOf(of) })),
  };
}

function pointOf(issued: readonly IssuedForecasts[]): CalibrationPoint {
  let count = 0;
  let stated = 0;
  let right = 0;
  for (const each of issued) {
    count += each.count;
    stated += each.stated * each.count;
    if (each.right) right += each.count;
  }
  return { count, stated: count > 0 ? Math.round(stated / count) : 0, right };
}
