import type { ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import { refuseForecastPolicy } from '@vedomo/domain/forecast/refuse-forecast-policy';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../../platform/civil-date.ts';
import { Refusal } from '../../platform/refusal.ts';
import { useCase } from '../../platform/use-case.ts';
import { readPeriodsToRule } from '../year-periods.read-model.ts';
import { forecastPolicyOf, spanOf } from './forecast-policy-of.ts';
import { addForecastPolicy, lockForecastPolicies } from './forecast-policy.store.ts';
import type { ForecastPoliciesType } from './forecast-policy.types.ts';
import { readPolicyVersions } from './policy-versions.read-model.ts';
import { forecastPoliciesNow } from './read-forecast-policies.use-case.ts';
import { readScaleInUse } from './scale-in-use.read-model.ts';

export interface ChangeForecastPolicyInput extends ForecastTerms {
  /** The first day of a period that is not over, as ISO text. */
  readonly startsOn: string;
  /** The newest version when the rules were opened to be changed; null: there was none. */
  readonly openedWith: string | null;
}

/** What the request has right, and time or what stands there no longer allows. */
const CONFLICTS: readonly string[] = [
  'PERIOD_OVER',
  'SCALE_IN_USE',
  'LAST_DAY_PASSED',
  'TOO_FEW_DAYS',
  'NOTHING_CHANGED',
];

/**
 * Enters new rules of the forecast beside those that stood before (clause 2). Periods that are over keep theirs.
 * @throws Refusal CONFLICT/RULES_CHANGED where somebody else has entered rules since these were opened; INVALID or
 * CONFLICT by the names of ForecastPolicyRefusal, with the gradingPeriodId that they concern
 */
export const changeForecastPolicy = useCase<ChangeForecastPolicyInput, ForecastPoliciesType>({
  action: 'forecast.changePolicy',
  target: () => ({}),
  async run(tx, actor, { startsOn, openedWith, ...terms }) {
    const today = civilDate(tx.now, actor.timeZone);
    await lockForecastPolicies(tx, actor.schoolId);
    const rows = await readPolicyVersions(tx, actor.schoolId);
    if ((rows.at(-1)?.forecastPolicyId ?? null) !== openedWith)
      throw new Refusal('CONFLICT', 'RULES_CHANGED');
    const periods = await readPeriodsToRule(tx, actor.schoolId, today.toString());
    const inUse = await readScaleInUse(
      tx,
      actor.schoolId,
      periods.map(({ gradingPeriodId }) => gradingPeriodId),
    );
    const refusal = refuseForecastPolicy(
      { ...terms, startsOn: Temporal.PlainDate.from(startsOn) },
      rows.map(forecastPolicyOf),
      periods.map(({ gradingPeriodId, ...period }) => ({
        ...spanOf(period),
        gradingPeriodId,
        isScaleInUse: inUse.has(gradingPeriodId),
      })),
      today,
    );
    if (refusal) {
      const code = CONFLICTS.includes(refusal.refused) ? 'CONFLICT' : 'INVALID';
      const params = 'period' in refusal ? { gradingPeriodId: refusal.period.gradingPeriodId } : undefined;
      throw new Refusal(code, refusal.refused, refusal.field, params);
    }
    await addForecastPolicy(tx, actor, startsOn, terms);
    return forecastPoliciesNow(tx, actor);
  },
});
