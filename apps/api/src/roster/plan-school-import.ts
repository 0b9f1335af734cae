import { planImport, type ImportPlan } from '@vedomo/domain/roster/import-plan';
import type { IsoDate } from '@vedomo/domain/roster/iso-date';
import type { RosterSnapshot } from '@vedomo/domain/roster/roster-snapshot';
import type { RosterState } from '@vedomo/domain/roster/roster-state';
import { idMaker } from '../platform/id-maker.ts';
import type { Tx } from '../platform/transaction.ts';
import { readRosterState } from './roster-state.read-model.ts';

/** What an import would do to a school, and what the school knew when that was found out. */
export interface SchoolImport {
  readonly plan: ImportPlan;
  readonly state: RosterState;
  /** The civil date in the school's time zone. */
  readonly today: IsoDate;
}

/**
 * Plans the import of a school's part of a file; writes nothing.
 * @param state what the school knows, when it has been read already
 */
export async function planSchoolImport(
  tx: Tx,
  schoolId: string,
  { snapshot, today, state }: { snapshot: RosterSnapshot; today: IsoDate; state?: RosterState },
): Promise<SchoolImport> {
  const known = state ?? (await readRosterState(tx, schoolId));
  const newId = idMaker(tx.now);
  return { plan: planImport({ snapshot, state: known, today, newId }), state: known, today };
}
