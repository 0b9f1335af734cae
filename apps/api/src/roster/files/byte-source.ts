import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import type { ByteSource } from './zip-entries.ts';

/** Bytes in memory, or the path of a file that is read as it is needed. */
type Content = Buffer | string;

export const byteLength = async (content: Content): Promise<number> =>
  typeof content === 'string' ? (await stat(content)).size : content.length;

/** The beginning of the content, at most so many bytes. */
export async function firstBytes(content: Content, most: number): Promise<Buffer> {
  if (typeof content !== 'string') return content.subarray(0, most);
  const handle = await open(content);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export const wholeContent = (content: Content): Buffer | Promise<Buffer> =>
  typeof content === 'string' ? readFile(content) : content;

/** @param name how messages call it */
export const byteSource = (name: string, content: Content): ByteSource => ({
  name,
  async *open() {
    if (typeof content === 'string') yield* createReadStream(content) as AsyncIterable<Buffer>;
    else yield content;
  },
});
