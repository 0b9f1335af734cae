import {
  dutyDifferences,
  samePlan,
  settleDuty,
  weekChanges,
  type DutyChange,
  type WeekChange,
} from '@vedomo/domain/diary/duty-changes';
import { weekKey, type SchoolPlan } from '@vedomo/domain/diary/school-plan';
import type { Tx } from '../../platform/transaction.ts';
import { readDutyFacts } from './duty-facts.read-model.ts';
import type { DutyScope } from './duty-scope.ts';
import { readKeptAcknowledgements } from '../acknowledgement/kept-acknowledgements.read-model.ts';

/** What the facts change, not yet written. */
export interface DutyChanges {
  readonly weeks: readonly WeekChange[];
  readonly duties: readonly DutyChange[];
  readonly plan: SchoolPlan;
}

export interface ChangesQuestion {
  /** Leaves out closed weeks that already differed before: only what has changed since this plan is meant. */
  readonly since?: SchoolPlan;
  /** Keys of `dutyKey` to judge anew although their week is closed. */
  readonly alsoJudge?: ReadonlySet<string>;
}

/** Plans the scope from the facts as they stand in this transaction and compares it with what is kept. */
export async function readDutyChanges(
  tx: Tx,
  schoolId: string,
  scope: DutyScope,
  { since, alsoJudge }: ChangesQuestion = {},
): Promise<DutyChanges> {
  const { zone, plan, stored, studentIds, classIds } = await readDutyFacts(tx, schoolId, scope);
  const differences = dutyDifferences(plan, stored, tx.now, alsoJudge).filter(
    ({ closed, key }) => !closed || since === undefined || alsoJudge?.has(key) || !samePlan(since, plan, key),
  );
  const weeks = [...new Set(differences.map(({ weekText }) => weekText))];
  const kept = await readKeptAcknowledgements(tx, schoolId, zone, weeks, studentIds);
  const duties = differences.flatMap(
    (difference) => settleDuty(difference, kept.get(difference.key) ?? []) ?? [],
  );
  const changedWeeks = weekChanges(plan, stored, tx.now).filter(
    ({ classId, weekText, closed, after }) =>
      (classIds === null || classIds.has(classId)) &&
      (!closed || since === undefined || since.weeks.has(weekKey(classId, weekText)) !== (after !== null)),
  );
  return { weeks: changedWeeks, duties, plan };
}
