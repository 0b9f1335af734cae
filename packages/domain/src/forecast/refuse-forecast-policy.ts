import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/is-before.ts';
import {
  type ForecastPolicy,
  forecastPolicyFor,
  forecastTermsFor,
  type PeriodSpan,
} from './forecast-policy.ts';
import {
  areSame,
  areSameTerms,
  type ForecastTerms,
  type ForecastTermsFault,
  forecastTermsFaults,
} from './forecast-terms.ts';
import { daysForNotices, issueBy } from './notice-duty.ts';

/** A period that new rules may reach. */
export interface RuledPeriod extends PeriodSpan {
  /** Whether marks or forecasts by its present scale stand in it. */
  readonly isScaleInUse: boolean;
}

/**
 * Why rules cannot be entered, the field and the period that it concerns.
 * SCALE_IN_USE: marks have been given by another scale. NOTICE_BEFORE_PERIOD: the last day for a notice would come
 * before the period. LAST_DAY_PASSED, TOO_FEW_DAYS: stricter than before, and it could not be kept, for a class issues
 * one notice a day at most.
 */
export type ForecastPolicyRefusal<Period> =
  | ForecastTermsFault
  | { readonly refused: 'NO_SUCH_PERIOD' | 'PERIOD_OVER'; readonly field: 'startsOn' }
  | { readonly refused: 'NOTHING_CHANGED'; readonly field: undefined }
  | RefusalInPeriod<Period>;

export interface RefusalInPeriod<Period> {
  readonly refused: 'SCALE_IN_USE' | 'NOTICE_BEFORE_PERIOD' | 'LAST_DAY_PASSED' | 'TOO_FEW_DAYS';
  readonly field: 'scale' | 'daysBeforeEnd' | 'timesPerPeriod';
  readonly period: Period;
}

/**
 * Judges a new version of the rules; null when it may be entered. It starts with a period that is running or to come:
 * nobody is judged by rules that could not be known or kept any more (clause 2). What some classes have issued already
 * does not count here: others may have issued nothing.
 * @param policies the school's versions so far, in the order in which they were entered
 * @param periods quarters, trimesters and half-years of the year for which rules are entered
 * @param today the school's date, on which it is entered
 */
export function refuseForecastPolicy<Period extends RuledPeriod>(
  terms: Omit<ForecastPolicy, 'recordedOn'>,
  policies: readonly ForecastPolicy[],
  periods: readonly Period[],
  today: Temporal.PlainDate,
): ForecastPolicyRefusal<Period> | null {
  const [fault] = forecastTermsFaults(terms);
  if (fault) return fault;
  const starting = periods.filter(({ startsOn }) => startsOn.equals(terms.startsOn));
  if (starting.length === 0) return { refused: 'NO_SUCH_PERIOD', field: 'startsOn' };
  if (starting.every(({ endsOn }) => isBefore(endsOn, today)))
    return { refused: 'PERIOD_OVER', field: 'startsOn' };
  const policy = { ...terms, recordedOn: today };
  const concerned = periods.filter((period) => forecastPolicyFor([...policies, policy], period) === policy);
  for (const period of concerned) {
    const refused = refuseIn(period, policy, forecastTermsFor(policies, period), today);
    if (refused) return { ...refused, period };
  }
  return concerned.every((period) => areSameTerms(forecastTermsFor(policies, period), policy))
    ? { refused: 'NOTHING_CHANGED', field: undefined }
    : null;
}

function refuseIn(
  { startsOn, endsOn, isScaleInUse }: RuledPeriod,
  terms: ForecastTerms,
  before: ForecastTerms,
  today: Temporal.PlainDate,
): Omit<RefusalInPeriod<unknown>, 'period'> | null {
  if (isScaleInUse && !areSame(before.scale, terms.scale)) return { refused: 'SCALE_IN_USE', field: 'scale' };
  const isOftener = terms.timesPerPeriod > before.timesPerPeriod;
  const isEarlier = terms.daysBeforeEnd > before.daysBeforeEnd;
  const last = issueBy(terms, endsOn);
  if ((isOftener || terms.daysBeforeEnd !== before.daysBeforeEnd) && isBefore(last, startsOn))
    return { refused: 'NOTICE_BEFORE_PERIOD', field: 'daysBeforeEnd' };
  if (!isOftener && !isEarlier) return null;
  if (isBefore(last, today))
    return { refused: 'LAST_DAY_PASSED', field: isEarlier ? 'daysBeforeEnd' : 'timesPerPeriod' };
  const days = daysForNotices(terms, endsOn, isBefore(today, startsOn) ? startsOn : today);
  return days < terms.timesPerPeriod
    ? { refused: 'TOO_FEW_DAYS', field: isOftener ? 'timesPerPeriod' : 'daysBeforeEnd' }
    : null;
}
