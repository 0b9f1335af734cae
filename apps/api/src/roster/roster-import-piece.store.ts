import type { ReceivedFile } from '../platform/received-file.ts';
import type { Tx } from '../platform/transaction.ts';

const PIECE_BYTES = 4 * 1024 * 1024;

const BYTES = {
  name: 'roster-import-piece.bytes',
  text: `
    select coalesce(sum((file ->> 'bytes')::bigint), 0)::float8 as bytes
    from roster_import cross join jsonb_array_elements(files) file
    where school_id = $1 and roster_import_id = $2`,
};
const LOCK = {
  name: 'roster-import-piece.lock',
  text: 'select status from roster_import where school_id = $1 and roster_import_id = $2 for update',
};
const ADD = {
  name: 'roster-import-piece.add',
  text: `
    insert into roster_import_piece (school_id, roster_import_id, file, piece, content) values ($1, $2, $3, $4, $5)`,
};
const LOAD = {
  name: 'roster-import-piece.load',
  text: `
    select content from roster_import_piece
    where school_id = $1 and roster_import_id = $2 and file = $3 and piece = $4`,
};
const DROP = {
  name: 'roster-import-piece.drop',
  text: 'delete from roster_import_piece where school_id = $1 and roster_import_id = $2',
};

/** Where a file is kept. */
export interface FilePlace {
  readonly schoolId: string;
  readonly id: string;
  /** Among the files of the import, from 0. */
  readonly place: number;
}

/** What the files of an import hold together; nothing is added to them until the transaction ends. */
export async function bytesOfImport(tx: Tx, schoolId: string, id: string): Promise<number> {
  await tx.rows(LOCK, [schoolId, id]);
  const [found] = await tx.rows<{ bytes: number }>(BYTES, [schoolId, id]);
  return found?.bytes ?? 0;
}

/** Keeps a file, of which no more than a piece is in memory at a time. */
export async function storePieces(
  tx: Tx,
  { schoolId, id, place }: FilePlace,
  file: ReceivedFile,
): Promise<void> {
  let piece = 0;
  for await (const content of file.pieces(PIECE_BYTES))
    await tx.rows(ADD, [schoolId, id, place, piece++, content]);
}

/** The file as it was sent, piece after piece; nothing once the import is finished. */
export async function* loadPieces(tx: Tx, { schoolId, id, place }: FilePlace): AsyncGenerator<Buffer> {
  for (let piece = 0; ; piece += 1) {
    const [found] = await tx.rows<{ content: Buffer }>(LOAD, [schoolId, id, place, piece]);
    if (!found) return;
    yield found.content;
  }
}

/** Files are not kept longer than they are needed. */
export const dropPieces = (tx: Tx, schoolId: string, id: string) => tx.rows(DROP, [schoolId, id]);
