import type { Tx } from '../platform/transaction.ts';
import { summarize, type DutyChangeSummary } from './duty-change-summary.ts';
import { readDutyChanges, type ChangesQuestion } from './duty-changes.read-model.ts';
import {
  countClassWeeks,
  dropClassWeeks,
  removeDuties,
  writeClassWeeks,
  writeCorrections,
  writeDuties,
} from './duty-changes.store.ts';
import type { DutyScope } from './duty-scope.ts';
import { lockDuties } from './lock-duties.store.ts';

export interface RefreshOptions extends ChangesQuestion {
  /** Changes closed weeks as well, and keeps what stood there; without it they stay as they are. */
  readonly correction?: {
    /** The membership that corrects. */
    readonly by: string;
    readonly reason: string;
  };
}

/**
 * Brings the duties, class weeks and counters of the scope to what the dated facts ask, in the transaction that
 * changed the facts. Unchanged rows are not touched, nor are weeks past their last deadline: they keep what the facts
 * said then, whenever the job closes them.
 * @param scope `{}` for the whole school.
 * @returns what changed, by week; under `closedWeeks` what facts ask of closed weeks, done only with a correction.
 */
export async function refreshDuties(
  tx: Tx,
  schoolId: string,
  scope: DutyScope = {},
  { correction, ...question }: RefreshOptions = {},
): Promise<DutyChangeSummary> {
  await lockDuties(tx, schoolId, scope);
  const changes = await readDutyChanges(tx, schoolId, scope, question);
  const allowed = ({ closed }: { readonly closed: boolean }) => !closed || correction !== undefined;
  const weeks = changes.weeks.filter(allowed);
  const duties = changes.duties.filter(allowed);
  await writeClassWeeks(tx, schoolId, weeks);
  await writeDuties(
    tx,
    schoolId,
    duties.flatMap(({ after, met }) => (after ? [{ ...after, met }] : [])),
  );
  await removeDuties(
    tx,
    schoolId,
    duties.filter(({ after }) => after === null),
  );
  await countClassWeeks(
    tx,
    schoolId,
    duties.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  );
  await dropClassWeeks(tx, schoolId, weeks);
  if (correction)
    await writeCorrections(
      tx,
      schoolId,
      duties.filter(({ closed }) => closed),
      correction,
    );
  return summarize(changes);
}

/** What `refreshDuties` would do to the facts as they stand in this transaction; writes and locks nothing. */
export async function previewDuties(
  tx: Tx,
  schoolId: string,
  scope: DutyScope = {},
  question: ChangesQuestion = {},
): Promise<DutyChangeSummary> {
  return summarize(await readDutyChanges(tx, schoolId, scope, question));
}
