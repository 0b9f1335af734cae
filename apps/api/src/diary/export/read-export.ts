import { describeImportProblem } from '@vedomo/domain/roster/describe-import-problem';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type ExportField, type ExportTable, findExportTable, NEEDED_FIELDS } from './export-columns.ts';
import { type KeptExport } from './export-import.store.ts';
import { readExportPeople } from './export-people.read-model.ts';
import { type ExportRow, readExportRows } from './export-rows.ts';

export interface ReadExport {
  readonly fileName: string;
  readonly table: ExportTable | null;
  /** Fields without a column, without which nothing can be read. */
  readonly missing: readonly ExportField[];
  readonly rows: readonly ExportRow[];
  /** Why the whole file cannot be read, in both languages. */
  readonly problem: { readonly ru: string; readonly en: string } | null;
}

/**
 * Reads the rows of an uploaded export against the people of the school.
 * @param columns what the person says its columns mean; null: as their headings say
 * @throws Refusal CONFLICT when it is applied or forgotten; INVALID for an `asOf` that has not come
 */
export async function readExport(
  tx: Tx,
  actor: Actor,
  { fileName, reading, appliedAt }: KeptExport,
  {
    columns,
    asOf,
  }: { readonly columns: readonly (ExportField | null)[] | null; readonly asOf: Temporal.Instant },
): Promise<ReadExport> {
  if (appliedAt !== null) throw new Refusal('CONFLICT', 'IMPORT_APPLIED');
  if (reading === null) throw new Refusal('CONFLICT', 'IMPORT_FORGOTTEN');
  if (Temporal.Instant.compare(asOf, tx.now) > 0) throw new Refusal('INVALID', 'EXPORT_IN_FUTURE', 'asOf');
  const nothing = { fileName, table: null, missing: [], rows: [], problem: null };
  if (reading.problem !== null) {
    const { problem } = reading;
    return {
      ...nothing,
      problem: { ru: describeImportProblem(problem, 'ru'), en: describeImportProblem(problem, 'en') },
    };
  }
  const table = findExportTable(reading.rows, columns);
  if (table === null) return { ...nothing, missing: NEEDED_FIELDS };
  const missing = NEEDED_FIELDS.filter((field) => !table.columns.some((column) => column.field === field));
  if (missing.length > 0) return { ...nothing, table, missing };
  const people = await readExportPeople(tx, actor.schoolId, civilDate(tx.now, actor.timeZone).toString());
  const rows = readExportRows(table, { people, timeZone: actor.timeZone, asOf });
  return { ...nothing, table, rows };
}
