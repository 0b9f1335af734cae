import type {
  MarkTrend,
  NeededFieldsFragment,
  RiskFlag,
  WorksToComeSource,
} from '../../gql/forecast/graphql.ts';

/** A forecast of one subject as it is shown and said, whoever it is shown to. */
export interface SpokenForecast {
  /** Per mille, one for each mark of the scale, the worst first. */
  readonly probabilities: readonly number[];
  readonly likeliest: number;
  readonly marks: number;
  readonly meanSoFar: number | null;
  readonly meanLow: number;
  readonly meanHigh: number;
  readonly trend: MarkTrend;
  readonly flags: readonly RiskFlag[];
  readonly needed: readonly NeededFieldsFragment[];
  /** Of the year mark, as `probabilities`; null where nothing is said of it. */
  readonly year: readonly number[] | null;
  readonly worksToCome: WorksToComeSource;
}

/** What a family has beside a forecast that it was told. */
export interface Told {
  /** The date of the notice; undefined while it is as good as today's. */
  readonly on: string | undefined;
  /** Today's mean, where it is known. */
  readonly meanToday: number | null;
}

/** The same where it may not have been issued. */
export type IssuedForecast = { readonly [Key in keyof SpokenForecast]?: SpokenForecast[Key] | null };

/** A subject's forecast when one was issued; null when there was none. */
export function spokenForecast(subject: IssuedForecast): SpokenForecast | null {
  const { probabilities, likeliest, meanLow, meanHigh } = subject;
  if (!probabilities || likeliest == null || meanLow == null || meanHigh == null) return null;
  return {
    probabilities,
    likeliest,
    meanLow,
    meanHigh,
    marks: subject.marks ?? 0,
    meanSoFar: subject.meanSoFar ?? null,
    trend: subject.trend ?? 'TOO_FEW',
    flags: subject.flags ?? [],
    needed: subject.needed ?? [],
    year: subject.year ?? null,
    worksToCome: subject.worksToCome ?? 'UNKNOWN',
  };
}
