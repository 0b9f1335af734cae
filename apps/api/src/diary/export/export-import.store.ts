import { v7 } from 'uuid';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { TableReading } from '../../roster/public.ts';

const ADD = {
  name: 'export-import.add',
  text: `
    insert into acknowledgement_import
      (school_id, acknowledgement_import_id, file_name, file_sha256, content, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

// Names and times of a whole school are not kept for a preview that nobody came back to.
const FORGET = {
  name: 'export-import.forget',
  text: `update acknowledgement_import set content = null
    where school_id = $1 and content is not null and created_at < $2::timestamptz - interval '1 day'`,
};

const FIND = {
  name: 'export-import.find',
  text: `
    select file_name as "fileName", content, as_of::text as "asOf", applied_at::text as "appliedAt"
    from acknowledgement_import where school_id = $1 and acknowledgement_import_id = $2 for update`,
};

const FINISH = {
  name: 'export-import.finish',
  text: `
    update acknowledgement_import set applied_at = $3, as_of = $4, summary = $5, content = null
    where school_id = $1 and acknowledgement_import_id = $2`,
};

export interface UploadedExport {
  readonly name: string;
  readonly sha256: Buffer;
  readonly reading: TableReading;
}

export interface KeptExport {
  readonly fileName: string;
  /** Null once it is applied or forgotten. */
  readonly reading: TableReading | null;
  readonly asOf: string | null;
  readonly appliedAt: string | null;
}

/** Keeps what was read of an uploaded export for its preview. @returns its id */
export async function keepExport(
  tx: Tx,
  { schoolId, membershipId }: Actor,
  { name, sha256, reading }: UploadedExport,
): Promise<string> {
  const id = v7();
  await tx.rows(FORGET, [schoolId, tx.now.toString()]);
  await tx.rows(ADD, [
    schoolId,
    id,
    name,
    sha256,
    Buffer.from(JSON.stringify(reading)),
    membershipId,
    tx.now.toString(),
  ]);
  return id;
}

/** The export, locked until the transaction ends; null when there is none. */
export async function findExport(tx: Tx, schoolId: string, id: string): Promise<KeptExport | null> {
  const [kept] = await tx.rows<Omit<KeptExport, 'reading'> & { content: Buffer | null }>(FIND, [
    schoolId,
    id,
  ]);
  if (!kept) return null;
  const { content, ...rest } = kept;
  return { ...rest, reading: content && (JSON.parse(content.toString('utf8')) as TableReading) };
}

/** Marks the export as applied with what it did, and drops its content. */
export const finishExport = (
  tx: Tx,
  schoolId: string,
  id: string,
  { asOf, summary }: { readonly asOf: string; readonly summary: object },
) => tx.rows(FINISH, [schoolId, id, tx.now.toString(), asOf, JSON.stringify(summary)]);
