import { decide } from '@vedomo/domain/access/decide';
import { forecastPolicyFor } from '@vedomo/domain/forecast/forecast-policy';
import { DEFAULT_FORECAST_TERMS, type ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import { issueBy } from '@vedomo/domain/forecast/notice-duty';
import { shortName } from '@vedomo/domain/roster/person-name';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import type { Tx } from '../../platform/transaction.ts';
import { useCase } from '../../platform/use-case.ts';
import { readPolicyVersions } from './policy-versions.read-model.ts';
import { forecastPolicyOf, spanOf } from './forecast-policy-of.ts';
import type { ForecastPoliciesType, ForecastTermsType } from './forecast-policy.types.ts';
import { readPeriodsToRule } from '../year-periods.read-model.ts';

/** What the school has decided about its forecasts, and what it had decided before: two statements. */
export const readForecastPolicies = useCase<void, ForecastPoliciesType>({
  action: 'forecast.readCalibration',
  target: () => ({}),
  run: forecastPoliciesNow,
});

/** For whoever may read the rules. */
export async function forecastPoliciesNow(tx: Tx, actor: Actor): Promise<ForecastPoliciesType> {
  const today = civilDate(tx.now, actor.timeZone).toString();
  const periods = await readPeriodsToRule(tx, actor.schoolId, today);
  const rows = await readPolicyVersions(tx, actor.schoolId);
  const policies = rows.map(forecastPolicyOf);
  return {
    today,
    viewerCanChange: decide(actor.role, 'forecast.changePolicy', false),
    periods: periods.map(({ academicYearId: _year, ...period }) => {
      const span = spanOf(period);
      const policy = forecastPolicyFor(policies, span);
      const terms = policy ?? DEFAULT_FORECAST_TERMS;
      return {
        ...period,
        issueBy: issueBy(terms, span.endsOn).toString(),
        forecastPolicyId: policy?.forecastPolicyId ?? null,
        terms: termsView(terms),
      };
    }),
    versions: rows
      .map(({ forecastPolicyId, startsOn, recordedAt, recordedBy, ...terms }) => ({
        forecastPolicyId,
        startsOn,
        recordedAt,
        recordedBy: recordedBy && shortName(recordedBy),
        terms: termsView(terms),
      }))
      .toReversed(),
  };
}

const termsView = (terms: ForecastTerms): ForecastTermsType => ({
  timesPerPeriod: terms.timesPerPeriod,
  daysBeforeEnd: terms.daysBeforeEnd,
  fewestMarks: terms.fewestMarks,
  scale: [...terms.scale],
  finalFrom: [...terms.finalFrom],
  yearFinalFrom: [...terms.yearFinalFrom],
});
