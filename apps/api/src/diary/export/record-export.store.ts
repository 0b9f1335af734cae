import type { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/transaction.ts';
import { trial } from '../../platform/trial.ts';
import {
  type AcknowledgementOutcome,
  recordAcknowledgements,
} from '../acknowledgement/acknowledgement.store.ts';
import { addLateAcknowledgements } from '../duty/late-acknowledgements.store.ts';
import { lockSchoolDuties } from '../duty/lock-duties.store.ts';
import type { ExportFact } from './export-rows.ts';

/**
 * What becomes of a line: CORRECTED and CORRECTION_NEEDED were pressed in time for a week that has closed since,
 * WEEK_CLOSED too late for it.
 */
export type FactOutcome = AcknowledgementOutcome | 'CORRECTED' | 'CORRECTION_NEEDED';

export interface RecordedFact {
  readonly outcome: FactOutcome;
  readonly state: 'ON_TIME' | 'LATE' | null;
}

/**
 * Records the facts of an export with their own times. Closed weeks change only where a reason is given, as
 * corrections. An outcome for each fact, in order.
 */
export async function recordExport(
  tx: Tx,
  { schoolId, membershipId, timeZone }: Actor,
  facts: readonly ExportFact[],
  { asOf, reason }: { readonly asOf: Temporal.Instant; readonly reason: string | null },
): Promise<RecordedFact[]> {
  if (facts.length === 0) return [];
  // Before any class week, as every writer of duties does: closed weeks may have to be corrected.
  await lockSchoolDuties(tx, schoolId);
  const made = asOf.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const note = `выгрузка другого дневника на ${made.toLocaleString('ru', { dateStyle: 'short', timeStyle: 'short' })}`;
  const rows = facts.map((fact) => ({
    ...fact,
    route: 'OTHER_SYSTEM' as const,
    recordedBy: membershipId,
    sections: 0,
    diaryRevision: null,
    note,
  }));
  const recorded: RecordedFact[] = await recordAcknowledgements(tx, schoolId, rows);
  const closed = rows.flatMap((row, at) => (recorded[at]!.outcome === 'WEEK_CLOSED' ? [{ row, at }] : []));
  if (closed.length === 0) return recorded;

  const add = (within: Tx) =>
    addLateAcknowledgements(
      within,
      schoolId,
      closed.map(({ row }) => row),
      { by: membershipId, reason: reason ?? note },
    );
  const { outcomes } = reason === null ? await trial(tx, add) : await add(tx);
  const results = [...recorded];
  for (const [index, { at }] of closed.entries())
    if (outcomes[index] === 'RECORDED')
      results[at] = { outcome: reason === null ? 'CORRECTION_NEEDED' : 'CORRECTED', state: null };
  return results;
}
