import { shortestInterval } from '../src/forecast/shortest-interval.ts';

export interface Scored {
  /** One probability for each final mark, worst first. */
  readonly probabilities: readonly number[];
  /** The rank that came. */
  readonly rank: number;
}

export interface Scores {
  readonly accuracy: number;
  readonly mae: number;
  readonly rps: number;
  readonly logLoss: number;
  readonly ece: number;
  readonly coverage80: number;
  readonly stated80: number;
  readonly auc: number;
}

/** A probability of 0 for what came would cost without bound: it costs as much as one in a million. */
const LEAST = 1e-6;
const BINS = 10;
/** The rank of a 3: “3 or lower” is what the AUC tells apart. */
const POOR = 1;

/** Scores forecasts of final marks against what came. */
export function scoreForecasts(forecasts: readonly Scored[]): Scores {
  const count = forecasts.length;
  const sum = (of: (scored: Scored) => number) =>
    forecasts.reduce((total, each) => total + of(each), 0) / count;
  return {
    accuracy: sum(({ probabilities, rank }) => (topOf(probabilities) === rank ? 1 : 0)),
    mae: sum(({ probabilities, rank }) => Math.abs(topOf(probabilities) - rank)),
    rps: sum(rankedProbabilityScore),
    logLoss: sum(({ probabilities, rank }) => -Math.log(Math.max(LEAST, probabilities[rank]!))),
    ece: calibrationError(forecasts),
    coverage80: sum(({ probabilities, rank }) => {
      const { from, to } = shortestInterval(probabilities, 0.8);
      return rank >= from && rank <= to ? 1 : 0;
    }),
    stated80: sum(({ probabilities }) => shortestInterval(probabilities, 0.8).mass),
    auc: areaUnderCurve(
      forecasts.map(({ probabilities, rank }) => ({
        score: probabilities.slice(0, POOR + 1).reduce((total, share) => total + share, 0),
        positive: rank <= POOR,
      })),
    ),
  };
}

const topOf = (probabilities: readonly number[]): number => probabilities.indexOf(Math.max(...probabilities));

function rankedProbabilityScore({ probabilities, rank }: Scored): number {
  let below = 0;
  let score = 0;
  for (let at = 0; at < probabilities.length - 1; at++) {
    below += probabilities[at]!;
    score += (below - (rank <= at ? 1 : 0)) ** 2;
  }
  return score / (probabilities.length - 1);
}

function calibrationError(forecasts: readonly Scored[]): number {
  const right = new Array<number>(BINS).fill(0);
  const stated = new Array<number>(BINS).fill(0);
  for (const { probabilities, rank } of forecasts) {
    const top = topOf(probabilities);
    const bin = Math.min(BINS - 1, Math.floor(probabilities[top]! * BINS));
    right[bin]! += top === rank ? 1 : 0;
    stated[bin]! += probabilities[top]!;
  }
  return right.reduce((total, hits, bin) => total + Math.abs(hits - stated[bin]!), 0) / forecasts.length;
}

/** P(a positive scores higher than a negative), a tie counting half; NaN where one of them is missing. */
function areaUnderCurve(cases: readonly { score: number; positive: boolean }[]): number {
  const sorted = cases.toSorted((one, other) => one.score - other.score);
  let rankSum = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end++;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at++) if (sorted[at]!.positive) rankSum += rank;
    start = end;
  }
  const positives = cases.filter(({ positive }) => positive).length;
  const negatives = cases.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
