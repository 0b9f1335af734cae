import type { ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import { refuseForecastPolicy } from '@vedomo/domain/forecast/refuse-forecast-policy';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../../platform/civil-date.ts';
import { Refusal } from '../../platform/refusal.ts';
import { useCase } from '../../platform/use-case.ts';
import { readPolicyVersions } from './policy-versions.read-model.ts';
import { forecastPolicyOf, spanOf } from './forecast-policy-of.ts';
import { addForecastPolicy } from './forecast-policy.store.ts';
import type { ForecastPoliciesType } from './forecast-policy.types.ts';
import { forecastPoliciesNow } from './read-forecast-policies.use-case.ts';
import { readYearPeriods } from '../year-periods.read-model.ts';

export interface ChangeForecastPolicyInput extends ForecastTerms {
  /** The first day of a period that is not over, as ISO text. */
  readonly startsOn: string;
}

/**
 * Enters new rules of the forecast beside those that stood before (clause 2). Periods that are over keep theirs.
 * @throws Refusal INVALID by the names of ForecastPolicyRefusal; CONFLICT/NOTHING_CHANGED
 */
export const changeForecastPolicy = useCase<ChangeForecastPolicyInput, ForecastPoliciesType>({
  action: 'forecast.changePolicy',
  target: () => ({}),
  async run(tx, actor, { startsOn, ...terms }) {
    const today = civilDate(tx.now, actor.timeZone);
    const periods = await readYearPeriods(tx, actor.schoolId, today.toString());
    const rows = await readPolicyVersions(tx, actor.schoolId);
    const refusal = refuseForecastPolicy(
      { ...terms, startsOn: Temporal.PlainDate.from(startsOn) },
      rows.map(forecastPolicyOf),
      periods.map(spanOf),
      today,
    );
    if (refusal?.refused === 'NOTHING_CHANGED') throw new Refusal('CONFLICT', refusal.refused);
    if (refusal) throw new Refusal('INVALID', refusal.refused, refusal.field);
    await addForecastPolicy(tx, actor, startsOn, terms);
    return forecastPoliciesNow(tx, actor);
  },
});
