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
    select $1::uuid, $2::uuid, w.subject_id, w.on_date, w.weight, w.title
    from unnest($3::uuid[], $4::date[], $5::numeric[], $6::text[]) w (subject_id, on_date, weight, title)
    on conflict (school_id, class_id, subject_id, on_date) do nothing
    returning subject_id as "subjectId", on_date as "onDate"`,
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
    delete from planned_work p using unnest($3::uuid[], $4::date[]) w (subject_id, on_date)
    where p.school_id = $1 and p.class_id = $2 and p.subject_id = w.subject_id and p.on_date = w.on_date
    returning p.subject_id as "subjectId", p.on_date as "onDate"`,
};

interface KeyRow {
  readonly subjectId: string;
  readonly onDate: string;
}

const keysOf = ({ schoolId, classId }: PlanOf, works: readonly PlannedWorkKey[]) => [
  schoolId,
  classId,
  works.map(({ subjectId }) => subjectId),
  works.map(({ onDate }) => onDate.toString()),
];

/** The first of the works that is not among the rows; -1 where all are. */
function firstBeside(rows: readonly KeyRow[], works: readonly PlannedWorkKey[]): number {
  const done = new Set(rows.map(({ subjectId, onDate }) => `${subjectId} ${onDate}`));
  return works.findIndex(({ subjectId, onDate }) => !done.has(`${subjectId} ${onDate.toString()}`));
}

/**
 * One statement; the transaction must end where it is refused.
 * @param works no two of a subject on a day
 * @returns the first whose subject has a work on that day; -1 where all were added
 */
export async function addPlannedWorks(tx: Tx, of: PlanOf, works: readonly PlannedWork[]): Promise<number> {
  const weights = works.map(({ weight }) => weight);
  const titles = works.map(({ title }) => title);
  return firstBeside(await tx.rows<KeyRow>(ADD, [...keysOf(of, works), weights, titles]), works);
}

/**
 * One statement; the transaction must end where it is refused.
 * @returns the first that is not there any more; -1 where all were removed
 */
export const removePlannedWorks = async (
  tx: Tx,
  of: PlanOf,
  works: readonly PlannedWorkKey[],
): Promise<number> => firstBeside(await tx.rows<KeyRow>(REMOVE, keysOf(of, works)), works);

/** Moves the work where its day or subject changes; the transaction must end where it is refused. */
export async function changePlannedWork(
  tx: Tx,
  of: PlanOf,
  key: PlannedWorkKey,
  work: PlannedWork,
): Promise<'CHANGED' | 'WORK_GONE' | 'WORK_ON_THAT_DAY'> {
  if (isSameWork(key, work)) {
    const values = [of.schoolId, of.classId, key.subjectId, key.onDate.toString(), work.weight, work.title];
    return (await tx.rows(CHANGE, values)).length > 0 ? 'CHANGED' : 'WORK_GONE';
  }
  if ((await removePlannedWorks(tx, of, [key])) !== -1) return 'WORK_GONE';
  return (await addPlannedWorks(tx, of, [work])) === -1 ? 'CHANGED' : 'WORK_ON_THAT_DAY';
}
