import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../platform/transaction.ts';
import type { ImportedFile, MappingCorrections } from './roster-import-row.ts';

const ADD = {
  name: 'roster-import.add',
  text: `
    insert into roster_import
      (school_id, roster_import_id, file_name, file_sha256, status, files, content, created_by, created_at)
    values ($1, $2, $3, sha256($4), 'READING', $5, $4, $6, $7)`,
};

/** Keeps an uploaded file, to be read by a job. */
export async function addRosterImport(
  tx: Tx,
  { schoolId, membershipId }: { schoolId: string; membershipId: string },
  file: { name: string; content: Buffer },
): Promise<string> {
  const rosterImportId = uuidv7({ msecs: tx.now.epochMilliseconds });
  const files: ImportedFile[] = [{ name: file.name, bytes: file.content.length }];
  await tx.rows(ADD, [
    schoolId,
    rosterImportId,
    file.name,
    file.content,
    JSON.stringify(files),
    membershipId,
    tx.now.toString(),
  ]);
  return rosterImportId;
}

const APPEND = {
  name: 'roster-import.append',
  text: `
    update roster_import
    set content = content || $3::bytea, file_sha256 = sha256(content || $3::bytea), files = files || $4::jsonb, status = 'READING'
    where school_id = $1 and roster_import_id = $2 and status in ('READING', 'PREVIEW', 'REFUSED')
      and length(content) + length($3::bytea) <= $5
    returning roster_import_id`,
};

/** Adds another table to an import that is not confirmed yet; false when it cannot be added. */
export async function appendFile(
  tx: Tx,
  schoolId: string,
  rosterImportId: string,
  { name, content }: { name: string; content: Buffer },
  bytesAtMost: number,
): Promise<boolean> {
  const file: ImportedFile = { name, bytes: content.length };
  const found = await tx.rows(APPEND, [
    schoolId,
    rosterImportId,
    content,
    JSON.stringify([file]),
    bytesAtMost,
  ]);
  return found.length > 0;
}

const ENQUEUE = { name: 'roster-import.enqueue', text: 'select enqueue_job($1, $2::json, $3)' };

export type RosterJob = 'read-roster' | 'apply-roster';

export interface RosterJobPayload {
  readonly schoolId: string;
  readonly rosterImportId: string;
}

/** One job of a kind for an import, however often it is asked for. */
export const enqueueRosterJob = (tx: Tx, job: RosterJob, payload: RosterJobPayload) =>
  tx.rows(ENQUEUE, [job, JSON.stringify(payload), `${job}:${payload.rosterImportId}`]);

const CONFIRM = {
  name: 'roster-import.confirm',
  text: `
    update roster_import set status = 'APPLYING', progress = 0, out_of_date = false
    where school_id = $1 and roster_import_id = $2 and status = 'PREVIEW' returning roster_import_id`,
};
const DISCARD = {
  name: 'roster-import.discard',
  text: `
    update roster_import set status = 'DISCARDED', finished_at = $3, content = null, preview = null, problems = null
    where school_id = $1 and roster_import_id = $2 and status in ('READING', 'PREVIEW', 'REFUSED')
    returning roster_import_id`,
};
const CORRECT = {
  name: 'roster-import.correct',
  text: `
    update roster_import set status = 'READING', mapping = $3
    where school_id = $1 and roster_import_id = $2 and status in ('PREVIEW', 'REFUSED') and mappings <> '[]'
    returning roster_import_id`,
};

/** Each of these answers false when the import is not in a state that allows it. */
export const confirmImport = async (tx: Tx, schoolId: string, rosterImportId: string) =>
  (await tx.rows(CONFIRM, [schoolId, rosterImportId])).length > 0;

export const discardImport = async (tx: Tx, schoolId: string, rosterImportId: string) =>
  (await tx.rows(DISCARD, [schoolId, rosterImportId, tx.now.toString()])).length > 0;

export const correctMapping = async (
  tx: Tx,
  schoolId: string,
  rosterImportId: string,
  mapping: MappingCorrections,
) => (await tx.rows(CORRECT, [schoolId, rosterImportId, JSON.stringify(mapping)])).length > 0;
