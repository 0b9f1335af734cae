import { isSameWork, type PlannedWork, type PlannedWorkKey } from '@vedomo/domain/forecast/planned-work';
import type { Tx } from '../../platform/transaction.ts';

export interface PlanOf {
  readonly schoolId: string;
  readonly classId: string;
}

const ADD = {
  name: 'planned-work.add',
  text: `
    insert into planned_work (school_id, class_id, subject_id, on_date, weight, title)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (school_id, class_id, subject_id, on_date) do nothing
    returning on_date`,
};
const CHANGE = {
  name: 'planned-work.change',
  text: `
    update planned_work set weight = $5, title = $6
    where school_id = $1 and class_id = $2 and subject_id = $3 and on_date = $4
    returning on_date`,
};
const REMOVE = {
  name: 'planned-work.remove',
  text: `
    delete from planned_work where school_id = $1 and class_id = $2 and subject_id = $3 and on_date = $4
    returning on_date`,
};

const keyOf = ({ schoolId, classId }: PlanOf, { subjectId, onDate }: PlannedWorkKey) => [
  schoolId,
  classId,
  subjectId,
  onDate.toString(),
];

/** @returns false where the subject has a work on that day */
export async function addPlannedWork(tx: Tx, of: PlanOf, work: PlannedWork): Promise<boolean> {
  return (await tx.rows(ADD, [...keyOf(of, work), work.weight, work.title])).length > 0;
}

/** @returns false where it is not there any more */
export async function removePlannedWork(tx: Tx, of: PlanOf, key: PlannedWorkKey): Promise<boolean> {
  return (await tx.rows(REMOVE, keyOf(of, key))).length > 0;
}

/** Moves the work where its day or subject changes; the transaction must end where it is refused. */
export async function changePlannedWork(
  tx: Tx,
  of: PlanOf,
  key: PlannedWorkKey,
  work: PlannedWork,
): Promise<'CHANGED' | 'WORK_GONE' | 'WORK_ON_THAT_DAY'> {
  if (isSameWork(key, work)) {
    const changed = await tx.rows(CHANGE, [...keyOf(of, work), work.weight, work.title]);
    return changed.length > 0 ? 'CHANGED' : 'WORK_GONE';
  }
  if (!(await removePlannedWork(tx, of, key))) return 'WORK_GONE';
  return (await addPlannedWork(tx, of, work)) ? 'CHANGED' : 'WORK_ON_THAT_DAY';
}
