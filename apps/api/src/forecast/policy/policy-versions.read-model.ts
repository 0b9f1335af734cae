import type { ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import type { PersonName } from '@vedomo/domain/roster/person-name';
import type { Tx } from '../../platform/transaction.ts';

/** A version of the school's rules; dates as ISO text. */
export interface ForecastPolicyRow extends ForecastTerms {
  readonly startsOn: string;
  readonly recordedOn: string | null;
}

export interface PolicyVersionRow extends ForecastPolicyRow {
  readonly forecastPolicyId: string;
  /** ISO instant. */
  readonly recordedAt: string | null;
  /** Null when the membership belongs to nobody on the staff list. */
  readonly recordedBy: PersonName | null;
}

const POLICIES = {
  name: 'policy-versions.of-school',
  text: `
    select f.forecast_policy_id as "forecastPolicyId", f.starts_on as "startsOn", f.recorded_on as "recordedOn",
      to_char(f.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
      (select json_build_object('familyName', p.family_name, 'givenName', p.given_name, 'middleName', p.middle_name)
        from membership m join staff_member p on p.school_id = $1 and p.staff_id = m.person_id
        where m.school_id = $1 and m.membership_id = f.recorded_by) as "recordedBy",
      f.times_per_period as "timesPerPeriod", f.days_before_end as "daysBeforeEnd", f.fewest_marks as "fewestMarks",
      to_json(f.scale) as scale, to_json(f.final_from) as "finalFrom",
      to_json(f.year_final_from) as "yearFinalFrom"
    from forecast_policy f where f.school_id = $1
    order by f.recorded_at nulls first, f.forecast_policy_id`,
};

/** All versions of a school's rules, in the order in which they were entered. One statement. */
export const readPolicyVersions = (tx: Tx, schoolId: string): Promise<PolicyVersionRow[]> =>
  tx.rows<PolicyVersionRow>(POLICIES, [schoolId]);
