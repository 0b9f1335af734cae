import { checkSnapshot } from '@vedomo/domain/roster/check-snapshot';
import type { ImportPlan } from '@vedomo/domain/roster/import-plan';
import type { ImportProblem } from '@vedomo/domain/roster/import-problem';
import { ProblemList } from '@vedomo/domain/roster/problem-list';
import type { RosterSnapshot } from '@vedomo/domain/roster/roster-snapshot';
import type { RosterState } from '@vedomo/domain/roster/roster-state';
import { civilDate } from '../platform/civil-date.ts';
import { goOnAs, type Tx } from '../platform/transaction.ts';
import { applyImport } from './apply-import.store.ts';
import { lockImports } from './import-lock.store.ts';
import {
  addSchool,
  completeSchool,
  districtIdOf,
  listSchools,
  type StoredSchool,
} from './imported-school.store.ts';
import { knownIds } from './known-ids.ts';
import { planSchoolImport, type SchoolImport } from './plan-school-import.ts';
import { readRosterState } from './roster-state.read-model.ts';
import { schoolParts, type SchoolPart } from './school-parts.ts';

export interface ImportedSchool {
  readonly code: string;
  readonly title: string;
  readonly timeZone: string;
  /** Whether this import made the school. */
  readonly made: boolean;
  readonly counts: ImportPlan['counts'];
}

export interface SchoolsImport {
  readonly schools: ImportedSchool[];
  /** With an error among them nothing was written but what the caller must roll back. */
  readonly problems: ImportProblem[];
  readonly hasErrors: boolean;
}

/**
 * Imports a whole file in one transaction, which begins as `vedomo_identity`: each school of it, or the one that the
 * code names. Schools that do not exist are made.
 * @param options.timeZone of schools that are made
 */
export async function importSchools(
  tx: Tx,
  { snapshot, code, timeZone }: { snapshot: RosterSnapshot; code: string | null; timeZone: string },
): Promise<SchoolsImport> {
  const problems = new ProblemList();
  const known = await listSchools(tx);
  const { parts, problems: unmatched } = schoolParts(snapshot, known, code);
  problems.addAll(unmatched);
  const opened: { part: SchoolPart; school: StoredSchool; made: boolean; state: RosterState }[] = [];
  // Locked in one order by all imports.
  for (const part of parts.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const { school, made } = await openSchool(tx, part, known, timeZone, snapshot);
    await lockImports(tx, school.id);
    opened.push({ part, school, made, state: await readRosterState(tx, school.id) });
  }
  problems.addAll(checkSnapshot(snapshot, knownIds(opened.map(({ state }) => state))));
  if (problems.hasErrors) return { schools: [], problems: problems.toArray(), hasErrors: true };

  const planned: { school: StoredSchool; made: boolean; schoolImport: SchoolImport }[] = [];
  for (const { part, school, made, state } of opened) {
    const today = civilDate(tx.now, school.timeZone).toString();
    const schoolImport = await planSchoolImport(tx, school.id, { snapshot: part.snapshot, today, state });
    problems.addAll(schoolImport.plan.problems);
    planned.push({ school, made, schoolImport });
  }
  if (!problems.hasErrors)
    for (const { school, schoolImport } of planned) {
      await goOnAs(tx, { group: 'vedomo_import', schoolId: school.id });
      await applyImport(tx, school.id, schoolImport);
    }
  return {
    schools: planned.map(({ school: { code, title, timeZone }, made, schoolImport }) => ({
      code,
      title,
      timeZone,
      made,
      counts: schoolImport.plan.counts,
    })),
    problems: problems.toArray(),
    hasErrors: problems.hasErrors,
  };
}

/** The transaction goes on as `vedomo_import` in the school. */
async function openSchool(
  tx: Tx,
  { code, schoolId, wanted }: SchoolPart,
  known: readonly StoredSchool[],
  timeZone: string,
  { districts }: RosterSnapshot,
): Promise<{ school: StoredSchool; made: boolean }> {
  const isFree = !known.some(({ sourceId }) => sourceId === wanted?.sourceId);
  const sourceId = isFree ? (wanted?.sourceId ?? null) : null;
  const found = known.find(({ id }) => id === schoolId);
  const school = found ?? (await addSchool(tx, { code, sourceId, title: wanted?.title ?? code, timeZone }));
  await goOnAs(tx, { group: 'vedomo_identity', schoolId: school.id });
  const district = districts.find((row) => row.sourceId === wanted?.districtSourceId);
  const districtId = district ? await districtIdOf(tx, district) : null;
  await goOnAs(tx, { group: 'vedomo_import', schoolId: school.id });
  await completeSchool(tx, school.id, { sourceId, districtId });
  return { school, made: found === undefined };
}
