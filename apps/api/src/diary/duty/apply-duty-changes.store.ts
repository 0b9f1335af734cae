import type { Tx } from '../../platform/transaction.ts';
import { readDutyChanges, type ChangesQuestion, type DutyChanges } from './duty-changes.read-model.ts';
import {
  addDuties,
  countClassWeeks,
  dropClassWeeks,
  removeDuties,
  writeClassWeeks,
  writeCorrections,
  writeDuties,
} from './duty-changes.store.ts';
import type { DutyScope } from './duty-scope.ts';
import { lockDuties } from './lock-duties.store.ts';

/** Who changes closed weeks, and why. */
export interface Correction {
  /** The membership that corrects. */
  readonly by: string;
  readonly reason: string;
}

export interface RefreshOptions extends ChangesQuestion {
  /** Changes closed weeks as well, and keeps what stood there; without it they stay as they are. */
  readonly correction?: Correction;
}

/** Does what `refreshDuties` promises, and returns each change. */
export async function applyDutyChanges(
  tx: Tx,
  schoolId: string,
  scope: DutyScope,
  { correction, ...question }: RefreshOptions,
): Promise<DutyChanges> {
  await lockDuties(tx, schoolId, scope);
  const changes = await readDutyChanges(tx, schoolId, scope, question);
  const allowed = ({ closed }: { readonly closed: boolean }) => !closed || correction !== undefined;
  const weeks = changes.weeks.filter(allowed);
  const duties = changes.duties.filter(allowed);
  const added = duties.flatMap(({ before, after }) => (before === null && after ? [after] : []));
  await writeClassWeeks(tx, schoolId, weeks, added);
  await addDuties(tx, schoolId, added);
  await writeDuties(
    tx,
    schoolId,
    duties.flatMap(({ before, after, met }) => (after && (before || met) ? [{ ...after, met }] : [])),
  );
  await removeDuties(
    tx,
    schoolId,
    duties.filter(({ after }) => after === null),
  );
  await countClassWeeks(tx, schoolId, toCount(duties, weeks));
  await dropClassWeeks(tx, schoolId, weeks);
  if (correction)
    await writeCorrections(
      tx,
      schoolId,
      duties.filter(({ closed }) => closed),
      correction,
    );
  return changes;
}

interface ClassWeek {
  readonly classId: string;
  readonly weekText: string;
}

/** The class weeks that duties counted for, or will; not those that appear with all their duties, unmet. */
function toCount(duties: DutyChanges['duties'], weeks: DutyChanges['weeks']): ClassWeek[] {
  const born = new Set(weeks.flatMap(({ before, after }) => (before === null && after ? [after] : [])));
  const touched: ClassWeek[] = [];
  for (const { before, after, met } of duties) {
    if (before) touched.push(before);
    if (after && (before || met || !born.has(after.classWeek))) touched.push(after);
  }
  return touched;
}
