import type { IncomingMessage } from 'node:http';

/** A body that cannot be taken, with the HTTP status that says so. */
export class BadBody extends Error {
  constructor(readonly status: 400 | 413 | 415) {
    super('BAD_REQUEST');
  }
}

const MOST_BYTES = 256 * 1024;
/** Behind an even number of backslashes: with one more before it, it is the text `\u0000`. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/**
 * Reads a body of JSON. PostgreSQL's text cannot hold a NUL: refused here once for every field.
 * @returns undefined when the request does not say that it is JSON
 * @throws BadBody when it is compressed, larger than 256 KiB, holds a NUL or is not JSON
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type)) return undefined;
  if (encoding !== 'identity') throw new BadBody(415);
  const body = await bytesOf(request);
  if (body.includes(0)) throw new BadBody(400);
  const text = body.toString('utf8');
  if (text.includes('\\u0000') && ESCAPED_NUL.test(text)) throw new BadBody(400);
  try {
    return JSON.parse(text);
  } catch {
    throw new BadBody(400);
  }
}

const bytesOf = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return reject(new BadBody(413));
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) reject(new BadBody(413));
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
  });
