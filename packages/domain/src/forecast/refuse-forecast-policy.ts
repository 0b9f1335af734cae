import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/is-before.ts';
import {
  type ForecastPolicy,
  forecastPolicyFor,
  forecastTermsFor,
  type PeriodSpan,
} from './forecast-policy.ts';
import { areSame, areSameTerms, type ForecastTermsFault, forecastTermsFaults } from './forecast-terms.ts';
import { issueBy } from './notice-duty.ts';

/**
 * Why rules cannot be entered, and the field that it concerns.
 * SCALE_IN_USE: marks have been given by another scale. NOTICE_BEFORE_PERIOD: the last day for a notice would come
 * before the period. LAST_DAY_PASSED: stricter than before, and too late to be kept.
 */
export type ForecastPolicyRefusal =
  | ForecastTermsFault
  | { readonly refused: 'NO_SUCH_PERIOD' | 'PERIOD_OVER'; readonly field: 'startsOn' }
  | { readonly refused: 'SCALE_IN_USE'; readonly field: 'scale' }
  | { readonly refused: 'NOTICE_BEFORE_PERIOD'; readonly field: 'daysBeforeEnd' }
  | { readonly refused: 'LAST_DAY_PASSED'; readonly field: 'daysBeforeEnd' | 'timesPerPeriod' }
  | { readonly refused: 'NOTHING_CHANGED'; readonly field: undefined };

/**
 * Judges a new version of the rules; null when it may be entered. It starts with a period that is running or to come:
 * nobody is judged by rules that could not be known or kept any more (clause 2).
 * @param policies the school's versions so far, in the order in which they were entered
 * @param periods quarters, trimesters and half-years of the present academic year
 * @param today the school's date, on which it is entered
 */
export function refuseForecastPolicy(
  terms: Omit<ForecastPolicy, 'recordedOn'>,
  policies: readonly ForecastPolicy[],
  periods: readonly PeriodSpan[],
  today: Temporal.PlainDate,
): ForecastPolicyRefusal | null {
  const [fault] = forecastTermsFaults(terms);
  if (fault) return fault;
  const starting = periods.filter(({ startsOn }) => startsOn.equals(terms.startsOn));
  if (starting.length === 0) return { refused: 'NO_SUCH_PERIOD', field: 'startsOn' };
  if (starting.every(({ endsOn }) => isBefore(endsOn, today)))
    return { refused: 'PERIOD_OVER', field: 'startsOn' };
  const policy = { ...terms, recordedOn: today };
  const concerned = periods.filter((period) => forecastPolicyFor([...policies, policy], period) === policy);
  for (const period of concerned) {
    const refused = refuseIn(period, policy, policies, today);
    if (refused) return refused;
  }
  return concerned.every((period) => areSameTerms(forecastTermsFor(policies, period), policy))
    ? { refused: 'NOTHING_CHANGED', field: undefined }
    : null;
}

function refuseIn(
  { startsOn, endsOn }: PeriodSpan,
  policy: ForecastPolicy,
  policies: readonly ForecastPolicy[],
  today: Temporal.PlainDate,
): ForecastPolicyRefusal | null {
  const before = forecastTermsFor(policies, { startsOn, endsOn });
  const hasBegun = !isBefore(today, startsOn);
  if (hasBegun && !areSame(before.scale, policy.scale)) return { refused: 'SCALE_IN_USE', field: 'scale' };
  const last = issueBy(policy, endsOn);
  const daysChanged = policy.daysBeforeEnd !== before.daysBeforeEnd;
  if (daysChanged && isBefore(last, startsOn))
    return { refused: 'NOTICE_BEFORE_PERIOD', field: 'daysBeforeEnd' };
  if (!isBefore(last, today)) return null;
  if (policy.daysBeforeEnd > before.daysBeforeEnd)
    return { refused: 'LAST_DAY_PASSED', field: 'daysBeforeEnd' };
  return policy.timesPerPeriod > before.timesPerPeriod
    ? { refused: 'LAST_DAY_PASSED', field: 'timesPerPeriod' }
    : null;
}
