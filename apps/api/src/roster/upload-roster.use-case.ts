import { Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { mustExist } from './must-exist.ts';
import { addRosterImport, appendFile, enqueueRosterJob } from './roster-import.store.ts';

/** Of all files of one import together. */
export const UPLOAD_BYTES = 50 * 1024 * 1024;

export interface RosterUpload {
  readonly name: string;
  readonly content: Buffer;
  /** An import that is not confirmed yet, to which the file is added; null for a new one. */
  readonly rosterImportId: string | null;
}

/**
 * Keeps a file and has it read by a job.
 * @returns the id of the import
 * @throws Refusal INVALID/FILE_EMPTY; NOT_FOUND when the school has no such import; CONFLICT/IMPORT_NOT_OPEN when
 * nothing can be added to it any more
 */
export const uploadRoster = useCase<RosterUpload, string>({
  action: 'roster.import',
  target: () => ({}),
  async run(tx, actor, { rosterImportId, ...file }) {
    if (file.content.length === 0) throw new Refusal('INVALID', 'FILE_EMPTY', 'file');
    const { schoolId } = actor;
    if (rosterImportId !== null) {
      await mustExist(tx, schoolId, rosterImportId);
      if (!(await appendFile(tx, schoolId, rosterImportId, file, UPLOAD_BYTES)))
        throw new Refusal('CONFLICT', 'IMPORT_NOT_OPEN');
    }
    const id = rosterImportId ?? (await addRosterImport(tx, actor, file));
    await enqueueRosterJob(tx, 'read-roster', { schoolId, rosterImportId: id });
    return id;
  },
});
