import { isDeepStrictEqual } from 'node:util';
import { describeError } from '../platform/describe-error.ts';
import type { JobContext, JobTask } from '../platform/jobs.ts';
import { applyImport } from './apply-import.store.ts';
import type { RosterFileReading } from './files/read-roster-file.ts';
import { lockImports } from './import-lock.store.ts';
import { importPreview } from './import-preview.ts';
import { finishImport, statusOf, storePreview, storeProgress, type ImportWork } from './import-work.store.ts';
import { completeSchool } from './imported-school.store.ts';
import { judgeReading } from './judge-reading.ts';
import { asImport, readWork, rosterJobPayload } from './read-roster.task.ts';

/** Applies an import that a person has confirmed: all of it in one transaction, or nothing. */
export const applyRosterTask: JobTask = {
  name: 'apply-roster',
  async run(context, payload) {
    const { schoolId, rosterImportId } = rosterJobPayload.parse(payload);
    try {
      const read = await readWork(context, schoolId, rosterImportId);
      if (read?.work.status === 'APPLYING') await apply(context, schoolId, rosterImportId, read);
    } catch (error) {
      context.log.error({ rosterImportId, error: describeError(error) }, 'a roster import failed');
      await asImport(context, schoolId, (tx) => finishImport(tx, schoolId, rosterImportId, 'FAILED'));
    }
  },
};

/** Planned once more under the lock: what the person has seen is what is done, or is shown anew. */
async function apply(
  context: JobContext,
  schoolId: string,
  rosterImportId: string,
  { work, reading }: { work: ImportWork; reading: RosterFileReading },
): Promise<void> {
  await asImport(context, schoolId, async (tx) => {
    await lockImports(tx, schoolId);
    if ((await statusOf(tx, schoolId, rosterImportId)) !== 'APPLYING') return;
    const { schoolImport, problems } = await judgeReading(tx, schoolId, work, reading);
    const counts = schoolImport?.plan.counts ?? null;
    const preview = schoolImport && importPreview(schoolImport);
    const refused = problems.some(({ severity }) => severity === 'ERROR');
    const isAsSeen = isDeepStrictEqual([counts, preview], [work.counts, work.preview]);
    if (schoolImport === null || refused || !isAsSeen) {
      const found = { reading, counts, preview, problems, outOfDate: true };
      await storePreview(tx, schoolId, rosterImportId, work, found);
      return;
    }
    // In transactions of their own, or nobody would see them before the end.
    await applyImport(tx, schoolId, schoolImport, (percent) => {
      asImport(context, schoolId, (aside) => storeProgress(aside, schoolId, rosterImportId, percent)).catch(
        (error: unknown) =>
          context.log.warn({ rosterImportId, error: describeError(error) }, 'progress was not shown'),
      );
    });
    const org = reading.kind === 'ONE_ROSTER' ? reading.snapshot?.schools[0]?.sourceId : undefined;
    await completeSchool(tx, schoolId, { sourceId: org ?? null, districtId: null });
    await finishImport(tx, schoolId, rosterImportId, 'APPLIED');
  });
}
