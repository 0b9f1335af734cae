import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../platform/transaction.ts';
import { dropPieces } from './roster-import-piece.store.ts';
import type { ImportedFile, MappingCorrections } from './roster-import-row.ts';

const ADD = {
  name: 'roster-import.add',
  text: `
    insert into roster_import
      (school_id, roster_import_id, file_name, file_sha256, status, created_by, created_at)
    values ($1, $2, $3, $4, 'READING', $5, $6)`,
};

/** Begins an import that has no file yet. */
export async function addRosterImport(
  tx: Tx,
  { schoolId, membershipId }: { schoolId: string; membershipId: string },
  { name, sha256 }: { name: string; sha256: Buffer },
): Promise<string> {
  const rosterImportId = uuidv7({ msecs: tx.now.epochMilliseconds });
  await tx.rows(ADD, [schoolId, rosterImportId, name, sha256, membershipId, tx.now.toString()]);
  return rosterImportId;
}

const APPEND = {
  name: 'roster-import.append',
  text: `
    update roster_import
    set files = files || $3::jsonb, status = 'READING', progress = 0,
      file_sha256 = case when files = '[]' then $4 else sha256(file_sha256 || $4) end
    where school_id = $1 and roster_import_id = $2 and status in ('READING', 'PREVIEW', 'REFUSED')
    returning jsonb_array_length(files) - 1 as place`,
};

/**
 * Names another file of an import that is not confirmed yet.
 * @returns its place among the files, from 0; null when nothing can be added any more
 */
export async function appendFile(
  tx: Tx,
  schoolId: string,
  rosterImportId: string,
  { name, bytes, sha256 }: ImportedFile & { sha256: Buffer },
): Promise<number | null> {
  const file = JSON.stringify([{ name, bytes }]);
  const [found] = await tx.rows<{ place: number }>(APPEND, [schoolId, rosterImportId, file, sha256]);
  return found?.place ?? null;
}

const ENQUEUE = { name: 'roster-import.enqueue', text: 'select enqueue_job($1, $2::json, $3, $4)' };

export type RosterJob = 'read-roster' | 'apply-roster';

export interface RosterJobPayload {
  readonly schoolId: string;
  readonly rosterImportId: string;
}

/** One job of a kind for an import, however often it is asked for; one import of a school at a time. */
export const enqueueRosterJob = (tx: Tx, job: RosterJob, payload: RosterJobPayload) =>
  tx.rows(ENQUEUE, [
    job,
    JSON.stringify(payload),
    `${job}:${payload.rosterImportId}`,
    `roster:${payload.schoolId}`,
  ]);

const CONFIRM = {
  name: 'roster-import.confirm',
  text: `
    update roster_import set status = 'APPLYING', progress = 0, out_of_date = false
    where school_id = $1 and roster_import_id = $2 and status = 'PREVIEW' returning roster_import_id`,
};
const DISCARD = {
  name: 'roster-import.discard',
  text: `
    update roster_import set status = 'DISCARDED', finished_at = $3, preview = null, problems = null
    where school_id = $1 and roster_import_id = $2 and status in ('READING', 'PREVIEW', 'REFUSED')
    returning roster_import_id`,
};
const CORRECT = {
  name: 'roster-import.correct',
  text: `
    update roster_import set status = 'READING', progress = 0, mapping = $3
    where school_id = $1 and roster_import_id = $2 and status in ('PREVIEW', 'REFUSED') and mappings <> '[]'
    returning roster_import_id`,
};

/** Each of these answers false when the import is not in a state that allows it. */
export const confirmImport = async (tx: Tx, schoolId: string, rosterImportId: string) =>
  (await tx.rows(CONFIRM, [schoolId, rosterImportId])).length > 0;

export const discardImport = async (tx: Tx, schoolId: string, rosterImportId: string) => {
  const [discarded] = await tx.rows(DISCARD, [schoolId, rosterImportId, tx.now.toString()]);
  if (discarded) await dropPieces(tx, schoolId, rosterImportId);
  return discarded !== undefined;
};

export const correctMapping = async (
  tx: Tx,
  schoolId: string,
  rosterImportId: string,
  mapping: MappingCorrections,
) => (await tx.rows(CORRECT, [schoolId, rosterImportId, JSON.stringify(mapping)])).length > 0;
