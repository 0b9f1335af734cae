import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import type { PreviewChange, PreviewRow, RosterImportRow } from './roster-import-row.ts';
import { listRosterImports, readPreviewRows, readRosterImport } from './roster-import.read-model.ts';

/** One import with its counts and problems. */
export const readOneRosterImport = useCase<{ id: string }, RosterImportRow>({
  action: 'roster.import',
  target: () => ({}),
  async run(tx, { schoolId }, { id }) {
    const found = await readRosterImport(tx, schoolId, id);
    if (!found) throw notFound();
    return found;
  },
});

/** The rows behind one count of a preview. */
export const readRosterImportRows = useCase<
  { id: string; kind: RosterKind; change: PreviewChange },
  PreviewRow[]
>({
  action: 'roster.import',
  target: () => ({}),
  async run(tx, { schoolId }, question) {
    const rows = await readPreviewRows(tx, schoolId, question);
    if (!rows) throw notFound();
    return rows;
  },
});

/** What was imported so far, the latest first. */
export const readRosterImports = useCase<void, RosterImportRow[]>({
  action: 'roster.import',
  target: () => ({}),
  run: (tx, { schoolId }) => listRosterImports(tx, schoolId),
});
