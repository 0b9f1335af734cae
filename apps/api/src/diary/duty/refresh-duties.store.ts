import type { Tx } from '../../platform/transaction.ts';
import { applyDutyChanges, type RefreshOptions } from './apply-duty-changes.store.ts';
import { summarize, type DutyChangeSummary } from './duty-change-summary.ts';
import { readDutyChanges, type ChangesQuestion } from './duty-changes.read-model.ts';
import type { DutyScope } from './duty-scope.ts';

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
  options: RefreshOptions = {},
): Promise<DutyChangeSummary> {
  return summarize(await applyDutyChanges(tx, schoolId, scope, options));
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
