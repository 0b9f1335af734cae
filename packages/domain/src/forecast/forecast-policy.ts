import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/is-before.ts';
import { areSame, DEFAULT_FORECAST_TERMS, type ForecastTerms } from './forecast-terms.ts';

/** A version of a school's terms, for periods that begin on its first day or later, until the next version. */
export interface ForecastPolicy extends ForecastTerms {
  /** The first day of a grading period. */
  readonly startsOn: Temporal.PlainDate;
  /** The school's date on which it was entered; null: before versions were kept. */
  readonly recordedOn: Temporal.PlainDate | null;
}

/** The days of a grading period. */
export interface PeriodSpan {
  readonly startsOn: Temporal.PlainDate;
  /** The last day. */
  readonly endsOn: Temporal.PlainDate;
}

/**
 * The version in force on the first day of a period; null where the school has none: the defaults hold. What was
 * entered after a period's last day does not reach it: a period that is over keeps the rules it had.
 * @param policies in the order in which they were entered: of one first day the last one counts
 */
export function forecastPolicyFor<Policy extends ForecastPolicy>(
  policies: readonly Policy[],
  { startsOn, endsOn }: PeriodSpan,
): Policy | null {
  let found: Policy | null = null;
  for (const policy of policies) {
    if (isBefore(startsOn, policy.startsOn)) continue;
    if (policy.recordedOn && isBefore(endsOn, policy.recordedOn)) continue;
    if (found === null || !isBefore(policy.startsOn, found.startsOn)) found = policy;
  }
  return found;
}

/** The terms of a period: those of its version, else the defaults. */
export const forecastTermsFor = (policies: readonly ForecastPolicy[], period: PeriodSpan): ForecastTerms =>
  forecastPolicyFor(policies, period) ?? DEFAULT_FORECAST_TERMS;

/**
 * Since when the scale of a period has been in use without a break; null: always. Final marks of earlier periods mean
 * something else.
 */
export function scaleSince(
  policies: readonly ForecastPolicy[],
  period: PeriodSpan,
): Temporal.PlainDate | null {
  const { scale } = forecastTermsFor(policies, period);
  const days = policies.map(({ startsOn }) => startsOn).filter((day) => !isBefore(period.startsOn, day));
  let since: Temporal.PlainDate | null = null;
  for (const day of days.toSorted((one, other) => (isBefore(one, other) ? -1 : 1))) {
    const before = forecastTermsFor(policies, { startsOn: day.subtract({ days: 1 }), endsOn: period.endsOn });
    const from = forecastTermsFor(policies, { startsOn: day, endsOn: period.endsOn });
    if (areSame(from.scale, scale) && !areSame(before.scale, scale)) since = day;
  }
  return since;
}
