import type { ReceivedFile } from '../platform/received-file.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { useCase } from '../platform/use-case.ts';
import { mustExist } from './must-exist.ts';
import { bytesOfImport, storePieces } from './roster-import-piece.store.ts';
import { addRosterImport, appendFile, enqueueRosterJob } from './roster-import.store.ts';

/** Of all files of one import together. */
export const UPLOAD_BYTES = 50 * 1024 * 1024;

export interface RosterUpload {
  readonly name: string;
  readonly file: ReceivedFile;
  /** An import that is not confirmed yet, to which the file is added; null for a new one. */
  readonly rosterImportId: string | null;
}

/**
 * Keeps a file and has it read by a job.
 * @returns the id of the import
 * @throws Refusal INVALID/FILE_EMPTY; INVALID/FILE_TOO_LARGE when the files of the import are together larger than
 * `UPLOAD_BYTES`; NOT_FOUND when the school has no such import; CONFLICT/IMPORT_NOT_OPEN when nothing can be added to
 * it any more
 */
export const uploadRoster = useCase<RosterUpload, string>({
  action: 'roster.import',
  target: () => ({}),
  async run(tx, actor, { rosterImportId, name, file }) {
    if (file.bytes === 0) throw new Refusal('INVALID', 'FILE_EMPTY', 'file');
    const { schoolId } = actor;
    const id = rosterImportId ?? (await addRosterImport(tx, actor, { name, sha256: file.sha256 }));
    if (rosterImportId !== null) await mustBeOpen(tx, schoolId, rosterImportId, file);
    const place = await appendFile(tx, schoolId, id, { name, ...file });
    if (place === null) throw new Refusal('CONFLICT', 'IMPORT_NOT_OPEN');
    await storePieces(tx, { schoolId, id, place }, file);
    await enqueueRosterJob(tx, 'read-roster', { schoolId, rosterImportId: id });
    return id;
  },
});

async function mustBeOpen(tx: Tx, schoolId: string, id: string, { bytes }: ReceivedFile): Promise<void> {
  await mustExist(tx, schoolId, id);
  if ((await bytesOfImport(tx, schoolId, id)) + bytes > UPLOAD_BYTES)
    throw new Refusal('INVALID', 'FILE_TOO_LARGE', 'file', { limit: UPLOAD_BYTES / 1024 / 1024 });
}
