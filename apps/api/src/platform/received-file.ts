import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Refusal } from './refusal.ts';

const MB = 1024 * 1024;

/** A file that somebody sent, on this machine's disk while its request is answered. */
export interface ReceivedFile {
  readonly bytes: number;
  readonly sha256: Buffer;
  /** Its bytes from the beginning, in pieces of so many bytes; the last may be shorter. */
  pieces(pieceBytes: number): AsyncIterable<Buffer>;
}

/**
 * Writes a body to a temporary file while it comes and hands it to `work`. The file loses its name as soon as it is
 * open, so that the system removes it however the work, or the process, ends.
 * @throws Refusal INVALID/FILE_TOO_LARGE with `limit` in megabytes, as soon as the limit is passed
 */
export async function receiveFile<Result>(
  request: IncomingMessage,
  maxBytes: number,
  work: (file: ReceivedFile) => Promise<Result>,
): Promise<Result> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const handle = await namelessFile();
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    // The socket stays open, or the sender would never read the refusal.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
    return await work({
      bytes,
      sha256: hash.digest(),
      pieces: (pieceBytes) => piecesOf(handle, bytes, pieceBytes),
    });
  } finally {
    await handle.close();
  }
}

/** Reads what is left of a body and keeps nothing. @returns false when its sender went away first */
export async function readToItsEnd(request: IncomingMessage): Promise<boolean> {
  if (!request.complete && !request.destroyed) {
    request.resume();
    await finished(request).catch(() => undefined);
  }
  return request.complete;
}

async function namelessFile(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'vedomo-upload-'));
  try {
    return await open(join(folder, 'file'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* piecesOf(handle: FileHandle, bytes: number, pieceBytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes; at += pieceBytes) {
    const piece = Buffer.alloc(Math.min(pieceBytes, bytes - at));
    for (let filled = 0; filled < piece.length;) {
      const { bytesRead } = await handle.read(piece, filled, piece.length - filled, at + filled);
      if (bytesRead === 0) throw new Error('a received file became shorter');
      filled += bytesRead;
    }
    yield piece;
  }
}

const tooLarge = (maxBytes: number) =>
  new Refusal('INVALID', 'FILE_TOO_LARGE', 'file', { limit: Math.floor(maxBytes / MB) });
