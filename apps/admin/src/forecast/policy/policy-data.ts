import { areSame, DEFAULT_FORECAST_TERMS, MARK_SCALES } from '@vedomo/domain/forecast/forecast-terms';
import type { ForecastPoliciesFieldsFragment, ForecastTermsFieldsFragment } from '../../gql/graphql.ts';

export type Policies = ForecastPoliciesFieldsFragment;
export type PolicyPeriod = Policies['periods'][number];
export type PolicyVersion = Policies['versions'][number];
export type Terms = ForecastTermsFieldsFragment;

/** Periods with the same rules. */
export interface PolicyGroup {
  readonly terms: Terms;
  /** Undefined: the usual rules. */
  readonly version: PolicyVersion | undefined;
  /** Whether one of the periods has begun. */
  readonly running: boolean;
  /** The running ones; where there is none, those to come. */
  readonly periods: readonly PolicyPeriod[];
}

const isOver = ({ endsOn }: PolicyPeriod, today: string) => endsOn < today;

/** The rules of the periods that are not over, those of the running ones first. */
export function policyGroups({ periods, versions, today }: Policies): PolicyGroup[] {
  const left = periods.filter((period) => !isOver(period, today));
  const groups = [...Map.groupBy(left, ({ forecastPolicyId }) => forecastPolicyId ?? null)].map(
    ([id, all]) => {
      const begun = all.filter(({ startsOn }) => startsOn <= today);
      return {
        terms: all[0]!.terms,
        version: versions.find(({ forecastPolicyId }) => forecastPolicyId === id),
        running: begun.length > 0,
        periods: begun.length > 0 ? begun : all,
      };
    },
  );
  return groups.toSorted((one, other) => Number(other.running) - Number(one.running));
}

export interface PolicyStart {
  readonly startsOn: string;
  readonly running: boolean;
  readonly periods: readonly PolicyPeriod[];
}

/** The days from which new rules may hold: the first ones of periods that are not over. */
export function policyStarts({ periods, today }: Policies): PolicyStart[] {
  const left = periods.filter((period) => !isOver(period, today));
  return [...Map.groupBy(left, ({ startsOn }) => startsOn)].map(([startsOn, own]) => ({
    startsOn,
    running: startsOn <= today,
    periods: own,
  }));
}

/** Of the periods that are not over, those that rules from a day would be for, and the running ones that keep theirs. */
export function policyReach({ periods, versions, today }: Policies, from: string) {
  const left = periods.filter((period) => !isOver(period, today));
  const reached = left.filter(
    ({ startsOn }) =>
      startsOn >= from &&
      !versions.some((version) => version.startsOn > from && version.startsOn <= startsOn),
  );
  const kept = left.filter(({ startsOn }) => startsOn <= today && startsOn < from);
  return { reached, kept };
}

/** A half rounded up, on the scale. */
export const usualThresholds = (scale: readonly number[]): number[] =>
  scale.slice(1).map((mark) => mark - 0.5);

/** The last day for a notice, as the rule has it; civil dates as ISO text. */
export function lastNoticeDay(endsOn: string, daysBeforeEnd: number): string {
  return new Date(Date.parse(`${endsOn}T12:00:00Z`) - daysBeforeEnd * 86_400_000).toISOString().slice(0, 10);
}

/** What holds for periods that begin on the day. */
export const termsFrom = ({ periods }: Policies, startsOn: string | null): Terms =>
  periods.find((period) => period.startsOn === startsOn)?.terms ?? {
    ...DEFAULT_FORECAST_TERMS,
    scale: [...DEFAULT_FORECAST_TERMS.scale],
    finalFrom: [...DEFAULT_FORECAST_TERMS.finalFrom],
    yearFinalFrom: [...DEFAULT_FORECAST_TERMS.yearFinalFrom],
  };

/** The index of a scale among those a school may choose. */
export const scaleIndex = (scale: readonly number[]): number =>
  MARK_SCALES.findIndex((known) => areSame(known, scale));
