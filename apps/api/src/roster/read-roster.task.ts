import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { civilDate } from '../platform/civil-date.ts';
import type { JobContext, JobTask } from '../platform/jobs.ts';
import { inTransaction, type Tx } from '../platform/transaction.ts';
import type { RosterFileReading } from './files/read-roster-file.ts';
import { importPreview } from './import-preview.ts';
import { loadWork, storeBegin, storePreview, type ImportWork } from './import-work.store.ts';
import { judgeReading, tableYear } from './judge-reading.ts';
import { readInChild } from './read-in-child.ts';
import { loadPieces } from './roster-import-piece.store.ts';
import { readAcademicYears } from './roster-state.read-model.ts';

export const rosterJobPayload = z.object({ schoolId: z.uuid(), rosterImportId: z.uuid() });

/** Runs in a transaction of the narrow group that imports. */
export const asImport = <T>(
  { database, clock }: JobContext,
  schoolId: string,
  work: (tx: Tx) => Promise<T>,
) => inTransaction(database, { group: 'vedomo_import', schoolId }, clock.now(), work);

/**
 * Reads the files of an import in a child process, outside any transaction; null when there is nothing to read. The
 * child finds them in a folder of their own, which is removed whatever happens.
 */
export async function readWork(
  context: JobContext,
  schoolId: string,
  rosterImportId: string,
): Promise<{ work: ImportWork; reading: RosterFileReading } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'vedomo-reading-'));
  try {
    const found = await asImport(context, schoolId, async (tx) => {
      const work = await loadWork(tx, schoolId, rosterImportId);
      if (!work) return null;
      await storeBegin(tx, schoolId, rosterImportId);
      const years = await readAcademicYears(tx, schoolId);
      const year = tableYear(years, civilDate(tx.now, work.timeZone).toString());
      const files: { name: string; path: string }[] = [];
      for (const [place, { name }] of work.files.entries()) {
        const path = join(folder, String(place));
        await writeFile(path, loadPieces(tx, { schoolId, id: rosterImportId, place }), { mode: 0o600 });
        files.push({ name, path });
      }
      return { work, request: { files, year, corrections: work.mapping } };
    });
    return found && { work: found.work, reading: await readInChild(found.request) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads an uploaded file and says what its import would do. */
export const readRosterTask: JobTask = {
  name: 'read-roster',
  async run(context, payload) {
    const { schoolId, rosterImportId } = rosterJobPayload.parse(payload);
    const read = await readWork(context, schoolId, rosterImportId);
    if (read?.work.status !== 'READING') return;
    const { work, reading } = read;
    await asImport(context, schoolId, async (tx) => {
      const { schoolImport, problems } = await judgeReading(tx, schoolId, work, reading);
      await storePreview(tx, schoolId, rosterImportId, work, {
        reading,
        counts: schoolImport?.plan.counts ?? null,
        preview: schoolImport && importPreview(schoolImport),
        problems,
        outOfDate: false,
      });
    });
  },
};
