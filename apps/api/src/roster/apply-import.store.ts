import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import { dayBefore } from '@vedomo/domain/roster/iso-date';
import type { KindPlan } from '@vedomo/domain/roster/kind-plan';
import { lockDuties, refreshDuties } from '../diary/public.ts';
import type { Tx } from '../platform/transaction.ts';
import type { SchoolImport } from './plan-school-import.ts';
import {
  planWriters,
  RELEASE_IDS,
  REMOVE_CLASS_TEACHERS,
  REMOVE_ENROLMENTS,
  type SetWriter,
} from './plan-writers.ts';

/** A kind is written after those before it, which its rows refer to. */
const ORDER: readonly RosterKind[] = [
  'academicYears',
  'gradingPeriods',
  'classes',
  'students',
  'guardians',
  'staff',
  'enrolments',
  'classTeachers',
  'guardianships',
  'contacts',
];

const END_MEMBERSHIPS = {
  name: 'apply-import.end-memberships',
  text: 'select end_roster_memberships($1, $2, $3, $4)',
};

/** Never waited for: the import holds locks. @param percent of the work, 0 to 100 */
export type ImportProgress = (percent: number) => void;

/**
 * Writes a plan, and brings the duties to what it asks, in the transaction that holds the school's import lock.
 * Costs a fixed number of statements per kind and some thousand rows.
 */
export async function applyImport(
  tx: Tx,
  schoolId: string,
  schoolImport: SchoolImport,
  progress: ImportProgress = () => undefined,
): Promise<void> {
  const { kinds } = schoolImport.plan;
  const writers = planWriters(schoolImport);
  // Before any person, as a press does: its class week first, then the rows that it refers to.
  await lockDuties(tx, schoolId, {});
  await writeSet(tx, schoolId, RELEASE_IDS, renamedRows(schoolImport));
  await writeSet(tx, schoolId, REMOVE_ENROLMENTS, kinds.enrolments.withdrawn);
  await writeSet(tx, schoolId, REMOVE_CLASS_TEACHERS, kinds.classTeachers.withdrawn);
  for (const [at, kind] of ORDER.entries()) {
    // The writer and the rows are of one kind, which the types cannot follow through the loop.
    await writeSet(
      tx,
      schoolId,
      writers[kind] as SetWriter<unknown>,
      rowsToWrite(kinds[kind] as KindPlan<unknown>),
    );
    progress(Math.round(((at + 1) / (ORDER.length + 3)) * 100));
  }
  await endMemberships(tx, schoolId, schoolImport);
  await refreshDuties(tx, schoolId);
}

const ROWS_AT_ONCE = 5_000;

async function writeSet<R>(
  tx: Tx,
  schoolId: string,
  { statement, columns, given }: SetWriter<R>,
  rows: readonly R[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    await tx.rows(statement, [schoolId, ...given, ...columns.map((column) => some.map(column))]);
  }
}

function rowsToWrite<R>({ created, changed, ended }: KindPlan<R>): R[] {
  return [...created, ...[...changed, ...ended].map(({ after }) => after)];
}

function renamedRows({ plan: { kinds } }: SchoolImport): { id: string }[] {
  return [kinds.academicYears, kinds.classes, kinds.students, kinds.guardians, kinds.staff].flatMap((plan) =>
    (plan as KindPlan<{ id: string; sourceId: string | null }>).changed
      .filter(({ before, after }) => before.sourceId !== null && before.sourceId !== after.sourceId)
      .map(({ after }) => ({ id: after.id })),
  );
}

async function endMemberships(tx: Tx, schoolId: string, { plan, today }: SchoolImport): Promise<void> {
  const { students, guardians, staff } = plan.kinds;
  const persons = [students, guardians, staff].flatMap(({ ended }) =>
    (ended as readonly { after: { id: string } }[]).map(({ after }) => after.id),
  );
  if (persons.length > 0) await tx.rows(END_MEMBERSHIPS, [schoolId, persons, dayBefore(today), today]);
}
