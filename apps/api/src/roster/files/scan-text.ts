import { TextDecoder } from 'node:util';
import type { FileLimits } from './file-limits.ts';
import { FileRefusal } from './file-refusal.ts';
import type { ByteSource } from './zip-entries.ts';

export type TextEncodingName = 'utf-8' | 'windows-1251';

const LINE_FEED = 0x0a;
// The one byte that windows-1251 leaves without a meaning.
const UNUSED_IN_1251 = 0x98;

/**
 * Reads a text once, keeping nothing: tells its encoding and refuses what is no text, what has too many
 * lines and what has overlong ones, before any of it is taken apart.
 *
 * @param maxLines lines beyond this number are refused as soon as they are reached
 * @throws FileRefusal NUL_BYTE, ENCODING_UNKNOWN, LINE_TOO_LONG, TOO_MANY_ROWS, FILE_EMPTY
 */
export async function scanText(
  source: ByteSource,
  maxLines: number,
  limits: FileLimits,
): Promise<TextEncodingName> {
  const file = source.name;
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let has98 = false;
  let lines = 0;
  let lineBytes = 0;
  let bytes = 0;
  for await (const chunk of source.open()) {
    if (bytes < 2 && /^(?:fffe|feff)/.test(chunk.subarray(0, 2).toString('hex')))
      throw new FileRefusal('ENCODING_UNKNOWN', { file });
    bytes += chunk.length;
    if (chunk.includes(0))
      throw new FileRefusal('NUL_BYTE', { file, line: lines + 1 + countLines(chunk, chunk.indexOf(0)) });
    if (isUtf8) isUtf8 = decodes(strict, chunk);
    has98 ||= chunk.includes(UNUSED_IN_1251);
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      lineBytes += at - from;
      // A Cyrillic letter takes two bytes in UTF-8; the splitter holds a record to its characters.
      if (lineBytes > limits.lineLength * 2) throw tooLong(file, lines + 1, limits);
      lines += 1;
      if (lines > maxLines)
        throw new FileRefusal('TOO_MANY_ROWS', { file }, { params: { limit: maxLines - 1 } });
      lineBytes = 0;
      from = at + 1;
    }
    lineBytes += chunk.length - from;
    if (lineBytes > limits.lineLength * 2) throw tooLong(file, lines + 1, limits);
  }
  if (bytes === 0) throw new FileRefusal('FILE_EMPTY', { file });
  if (isUtf8 && finishes(strict)) return 'utf-8';
  if (has98) throw new FileRefusal('ENCODING_UNKNOWN', { file });
  return 'windows-1251';
}

function tooLong(file: string, line: number, limits: FileLimits): FileRefusal {
  return new FileRefusal('LINE_TOO_LONG', { file, line }, { params: { limit: limits.lineLength } });
}

function countLines(chunk: Buffer, end: number): number {
  let count = 0;
  for (let at = chunk.indexOf(LINE_FEED); at !== -1 && at < end; at = chunk.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}

function decodes(decoder: TextDecoder, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function finishes(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
