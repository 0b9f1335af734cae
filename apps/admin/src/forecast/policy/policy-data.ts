import { type ForecastPolicy, forecastPolicyFor } from '@vedomo/domain/forecast/forecast-policy';
import { areSame, DEFAULT_FORECAST_TERMS, MARK_SCALES } from '@vedomo/domain/forecast/forecast-terms';
import { issueBy } from '@vedomo/domain/forecast/notice-duty';
import { Temporal } from 'temporal-polyfill';
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

const day = Temporal.PlainDate.from;

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

/** The newest of the school's rules; null: nobody has entered any. */
export const newestOf = ({ versions }: Policies): string | null => versions[0]?.forecastPolicyId ?? null;

/** Of the periods that are not over, those that rules from a day would be for, and the running ones that keep theirs. */
export function policyReach({ periods, versions, today }: Policies, from: string) {
  const left = periods.filter((period) => !isOver(period, today));
  // When versions were entered matters for periods that are over alone.
  const version = (startsOn: string): ForecastPolicy => ({
    ...DEFAULT_FORECAST_TERMS,
    startsOn: day(startsOn),
    recordedOn: null,
  });
  const entered = version(from);
  const policies = [...versions.map(({ startsOn }) => version(startsOn)).toReversed(), entered];
  const isReached = ({ startsOn, endsOn }: PolicyPeriod) =>
    forecastPolicyFor(policies, { startsOn: day(startsOn), endsOn: day(endsOn) }) === entered;
  return {
    reached: left.filter(isReached),
    kept: left.filter((period) => period.startsOn <= today && !isReached(period)),
  };
}

/** A half rounded up, on the scale. */
export const usualThresholds = (scale: readonly number[]): number[] =>
  scale.slice(1).map((mark) => mark - 0.5);

/** The last day for a notice by the terms; civil dates as ISO text. */
export const lastNoticeDay = (endsOn: string, terms: Terms): string => issueBy(terms, day(endsOn)).toString();

/** What holds for the periods that begin on the day and are not over: a shorter one may have ended by other rules. */
export const termsFrom = ({ periods, today }: Policies, startsOn: string | null): Terms =>
  periods.find((period) => period.startsOn === startsOn && !isOver(period, today))?.terms ?? {
    ...DEFAULT_FORECAST_TERMS,
    scale: [...DEFAULT_FORECAST_TERMS.scale],
    finalFrom: [...DEFAULT_FORECAST_TERMS.finalFrom],
    yearFinalFrom: [...DEFAULT_FORECAST_TERMS.yearFinalFrom],
  };

/** The index of a scale among those a school may choose. */
export const scaleIndex = (scale: readonly number[]): number =>
  MARK_SCALES.findIndex((known) => areSame(known, scale));
