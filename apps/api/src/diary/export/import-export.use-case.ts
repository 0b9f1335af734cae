import { decide } from '@vedomo/domain/access/decide';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { trial } from '../../platform/trial.ts';
import { useCase } from '../../platform/use-case.ts';
import type { ExportField } from './export-columns.ts';
import type { ExportImportType } from './export-import.types.ts';
import { findExport, finishExport } from './export-import.store.ts';
import { exportView } from './export-preview.view.ts';
import { readExport } from './read-export.ts';
import { recordExport, type RecordedFact } from './record-export.store.ts';

export interface ImportExportInput {
  readonly importId: string;
  /** ISO instant: when the other system made the export. */
  readonly asOf: string;
  readonly columns: readonly (ExportField | null)[] | null;
  /** Why closed weeks are corrected; null: they stay as they are. */
  readonly reason: string | null;
}

/** What `applyExport` would do, line by line; nothing is kept. */
export const previewExport = useCase<ImportExportInput, ExportImportType>({
  action: 'acknowledgement.import',
  target: () => ({}),
  run: (tx, actor, input) => trial(tx, () => importExport(tx, actor, input, false)),
});

/**
 * Records the acknowledgements of an export of another diary with their own times. Lines with a problem are left out;
 * importing a file again records nothing twice.
 */
export const applyExport = useCase<ImportExportInput, ExportImportType>({
  action: 'acknowledgement.import',
  target: () => ({}),
  run: (tx, actor, input) => importExport(tx, actor, input, true),
});

async function importExport(
  tx: Tx,
  actor: Actor,
  { importId, asOf: asOfText, columns, reason }: ImportExportInput,
  applied: boolean,
): Promise<ExportImportType> {
  const viewerCanCorrect = decide(actor.role, 'duty.correct', false);
  const correction = reason?.trim() || null;
  if (correction && !viewerCanCorrect) throw new Refusal('INVALID', 'CORRECTION_NOT_YOURS', 'reason');
  const asOf = instantOf(asOfText);
  const kept = await findExport(tx, actor.schoolId, importId);
  if (!kept) throw notFound();
  const read = await readExport(tx, actor, kept, { columns, asOf });
  const named = read.rows.filter(({ fact }) => fact !== null);
  const recorded = await recordExport(
    tx,
    actor,
    named.map(({ fact }) => fact!),
    { asOf, reason: correction },
  );
  const results = new Map(named.map((row, at): [typeof row, RecordedFact] => [row, recorded[at]!]));
  const view = exportView(importId, read, results, {
    applied,
    viewerCanCorrect,
    timeZone: actor.timeZone,
  });
  if (applied) {
    if (read.problem || read.missing.length > 0) throw new Refusal('INVALID', 'IMPORT_UNREADABLE');
    const summary = Object.fromEntries(view.counts.map(({ outcome, count }) => [outcome, count]));
    await finishExport(tx, actor.schoolId, importId, { asOf: asOf.toString(), summary });
  }
  return view;
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new Refusal('INVALID', 'INVALID_FIELD', 'asOf');
  }
}
