import { ZipFile } from 'yazl';
import { FILE_LIMITS, type FileLimits } from '../src/roster/files/file-limits.ts';
import type { ByteSource } from '../src/roster/files/zip-entries.ts';

export const SMALL_LIMITS: FileLimits = {
  ...FILE_LIMITS,
  zipEntries: 20,
  unpackedBytes: 8 * 1024 * 1024,
  rosterRows: 5000,
  tableRows: 1000,
  columns: 50,
  lineLength: 2000,
  sharedStringBytes: 100_000,
};

/** A real ZIP archive of the given texts. */
export async function zipOf(
  files: Record<string, string | Buffer>,
  options: { compress?: boolean } = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    zip.addBuffer(bytes, name, { compress: options.compress ?? true });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The archive with further entries that only whoever reads it from its beginning sees: its directory does not name them. */
export async function withHiddenEntries(
  archive: Buffer,
  files: Record<string, string | Buffer>,
): Promise<Buffer> {
  const hidden = await zipOf(files);
  const entries = hidden.subarray(0, directoryOf(hidden));
  const at = directoryOf(archive);
  const both = Buffer.concat([archive.subarray(0, at), entries, archive.subarray(at)]);
  both.writeUInt32LE(at + entries.length, both.length - 6);
  return both;
}

/** Where the directory begins, of an archive without a comment. */
const directoryOf = (archive: Buffer) => archive.readUInt32LE(archive.length - 6);

/** Bytes that arrive in pieces, as from a disk or a network. */
export function sourceOf(content: string | Buffer, pieceBytes = 7, name = 'таблица.csv'): ByteSource {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}

/** Cyrillic text as windows-1251 bytes. */
export function windows1251(text: string): Buffer {
  const byte = new Map<string, number>();
  const decoder = new TextDecoder('windows-1251');
  for (let code = 0; code < 256; code += 1) byte.set(decoder.decode(Uint8Array.of(code)), code);
  return Buffer.from([...text].map((letter) => byte.get(letter) ?? 0x3f));
}

/** CSV text with CRLF from rows of plain cells. */
export function csv(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((row) => row.join(delimiter)).join('\r\n') + '\r\n';
}
