import type { ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Any number that no other advisory lock of ours takes as its class. */
const POLICIES = 484_004;

const LOCK = { name: 'forecast-policy.lock', text: 'select pg_advisory_xact_lock($1, hashtext($2))' };

/** Makes those who change a school's rules wait for each other until the transaction ends. */
export async function lockForecastPolicies(tx: Tx, schoolId: string): Promise<void> {
  await tx.rows(LOCK, [POLICIES, schoolId]);
}

const ADD = {
  name: 'forecast-policy.add',
  text: `
    insert into forecast_policy (school_id, forecast_policy_id, starts_on, times_per_period, days_before_end,
      fewest_marks, scale, final_from, year_final_from, recorded_on, recorded_at, recorded_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
};

/** Adds a version of the school's rules that the domain has passed; what stood before stays. */
export async function addForecastPolicy(
  tx: Tx,
  actor: Actor,
  startsOn: string,
  terms: ForecastTerms,
): Promise<void> {
  const { timesPerPeriod, daysBeforeEnd, fewestMarks, scale, finalFrom, yearFinalFrom } = terms;
  await tx.rows(ADD, [
    actor.schoolId,
    uuidv7(),
    startsOn,
    timesPerPeriod,
    daysBeforeEnd,
    fewestMarks,
    scale,
    finalFrom,
    yearFinalFrom,
    civilDate(tx.now, actor.timeZone).toString(),
    tx.now.toString(),
    actor.membershipId,
  ]);
}
