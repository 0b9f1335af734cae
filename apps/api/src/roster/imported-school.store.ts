import { DEFAULT_DUTY_TERMS } from '@vedomo/domain/calendar/duty-policy';
import { weekOf } from '@vedomo/domain/calendar/study-week';
import type { KnownSchool } from '@vedomo/domain/roster/match-schools';
import type { SnapshotDistrict } from '@vedomo/domain/roster/roster-snapshot';
import { v7 as uuidv7 } from 'uuid';
import { civilDate } from '../platform/civil-date.ts';
import { goOnAs, type Tx } from '../platform/transaction.ts';

export interface StoredSchool extends KnownSchool {
  readonly title: string;
  readonly timeZone: string;
}

const SCHOOLS = {
  name: 'imported-school.list',
  text: `
    select school_id as id, code, source_id as "sourceId", title, time_zone as "timeZone"
    from school order by code`,
};

/** All schools of the installation; for a transaction of `vedomo_identity`. */
export const listSchools = (tx: Tx) => tx.rows<StoredSchool>(SCHOOLS, []);

const ADD_SCHOOL = {
  name: 'imported-school.add',
  text: `
    insert into school (school_id, code, source_id, title, time_zone, created_at)
    values ($1, $2, $3, $4, $5, $6)`,
};
const ADD_TERMS = {
  name: 'imported-school.add-terms',
  text: `
    insert into duty_policy (school_id, from_week, grace_hours, answers, target_percent)
    values ($1, $2, $3, $4, $5)`,
};

/** Makes a school with the default terms of the weekly duty; the transaction goes on as `vedomo_identity` in it. */
export async function addSchool(
  tx: Tx,
  { code, sourceId, title, timeZone }: Omit<StoredSchool, 'id'>,
): Promise<StoredSchool> {
  const id = uuidv7({ msecs: tx.now.epochMilliseconds });
  await goOnAs(tx, { group: 'vedomo_identity', schoolId: id });
  await tx.rows(ADD_SCHOOL, [id, code, sourceId, title, timeZone, tx.now.toString()]);
  const { graceHours, answers, targetPercent } = DEFAULT_DUTY_TERMS;
  const week = weekOf(civilDate(tx.now, timeZone)).toString();
  await tx.rows(ADD_TERMS, [id, week, graceHours, answers, targetPercent]);
  return { id, code, sourceId, title, timeZone };
}

const ADD_DISTRICT = {
  name: 'imported-school.add-district',
  text: `
    insert into district (district_id, source_id, title) values ($1, $2, $3)
    on conflict (source_id) do nothing`,
};
const FIND_DISTRICT = {
  name: 'imported-school.find-district',
  text: 'select district_id as id from district where source_id = $1',
};

/** The district of the file, made when it is not known; for a transaction of `vedomo_identity`. */
export async function districtIdOf(tx: Tx, { sourceId, title }: SnapshotDistrict): Promise<string> {
  await tx.rows(ADD_DISTRICT, [uuidv7({ msecs: tx.now.epochMilliseconds }), sourceId, title]);
  const [found] = await tx.rows<{ id: string }>(FIND_DISTRICT, [sourceId]);
  return found!.id;
}

const COMPLETE = {
  name: 'imported-school.complete',
  text: `
    update school set source_id = coalesce(source_id, $2), district_id = coalesce(district_id, $3)
    where school_id = $1 and ((source_id is null and $2::text is not null)
      or (district_id is null and $3::uuid is not null))`,
};

/** Fills in what a known school has not been told yet; for a transaction of `vedomo_import`. */
export async function completeSchool(
  tx: Tx,
  schoolId: string,
  { sourceId, districtId }: { sourceId: string | null; districtId: string | null },
): Promise<void> {
  await tx.rows(COMPLETE, [schoolId, sourceId, districtId]);
}
