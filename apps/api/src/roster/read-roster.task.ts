import { z } from 'zod';
import { civilDate } from '../platform/civil-date.ts';
import type { JobContext, JobTask } from '../platform/jobs.ts';
import { inTransaction, type Tx } from '../platform/transaction.ts';
import type { RosterFileReading } from './files/read-roster-file.ts';
import { importPreview } from './import-preview.ts';
import { loadWork, storePreview, type ImportWork } from './import-work.store.ts';
import { judgeReading, tableYear } from './judge-reading.ts';
import { readInChild } from './read-in-child.ts';
import { readAcademicYears } from './roster-state.read-model.ts';

export const rosterJobPayload = z.object({ schoolId: z.uuid(), rosterImportId: z.uuid() });

/** Runs in a transaction of the narrow group that imports. */
export const asImport = <T>(
  { database, clock }: JobContext,
  schoolId: string,
  work: (tx: Tx) => Promise<T>,
) => inTransaction(database, { group: 'vedomo_import', schoolId }, clock.now(), work);

/** Reads the files of an import in a child process, outside any transaction; null when there is nothing to read. */
export async function readWork(
  context: JobContext,
  schoolId: string,
  rosterImportId: string,
): Promise<{ work: ImportWork; reading: RosterFileReading } | null> {
  const found = await asImport(context, schoolId, async (tx) => {
    const work = await loadWork(tx, schoolId, rosterImportId);
    if (!work) return null;
    const years = await readAcademicYears(tx, schoolId);
    return { work, year: tableYear(years, civilDate(tx.now, work.timeZone).toString()) };
  });
  if (!found) return null;
  const { work, year } = found;
  return { work, reading: await readInChild({ files: work.files, year, corrections: work.mapping }) };
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
