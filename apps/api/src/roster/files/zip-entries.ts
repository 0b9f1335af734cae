import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { inMegabytes, type FileLimits } from './file-limits.ts';
import { FileRefusal, notAnArchive } from './file-refusal.ts';

/** Bytes that can be read more than once. */
export interface ByteSource {
  /** How messages name it. */
  name: string;
  open(): AsyncIterable<Buffer>;
}

export interface ZipArchive {
  /** Names of all entries, as the archive has them. */
  names: readonly string[];
  /** The entry of that name; null when there is none. */
  entry(name: string): ByteSource | null;
  close(): void;
}

const ENTRY_WORTH_A_BOMB = 1024 * 1024;
// What file managers add by themselves.
const DEBRIS = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/**
 * Opens a ZIP archive and checks what its directory declares; while an entry is read it is held to the
 * size it declared. Nothing is written to a disk.
 *
 * @param options.nested whether entries may lie in folders
 * @throws FileRefusal when it is no archive, is encrypted, or exceeds a limit
 */
export async function openZip(
  content: Buffer | string,
  file: string,
  options: { limits: FileLimits; nested: boolean },
): Promise<ZipArchive> {
  const settings = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  const zip = await refusingDamage(file, () =>
    typeof content === 'string' ? openPromise(content, settings) : fromBufferPromise(content, settings),
  );
  try {
    const entries = await refusingDamage(file, () => readDirectory(zip, file, options));
    return {
      names: [...entries.keys()],
      entry(name) {
        const entry = entries.get(name);
        return entry === undefined ? null : { name, open: () => entryBytes(zip, entry) };
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readDirectory(
  zip: ZipFile,
  file: string,
  { limits, nested }: { limits: FileLimits; nested: boolean },
): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.zipEntries)
    throw new FileRefusal('ZIP_TOO_MANY_ENTRIES', { file }, { params: { limit: limits.zipEntries } });
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/') || DEBRIS.test(name)) continue;
    total += entry.uncompressedSize;
    checkEntry(entry, entries, limits);
    if (!nested && name.includes('/')) throw new FileRefusal('ZIP_NESTED_PATH', { file: name });
    if (total > limits.unpackedBytes)
      throw new FileRefusal(
        'ZIP_TOO_LARGE',
        { file },
        { params: { limit: inMegabytes(limits.unpackedBytes) } },
      );
    entries.set(name, entry);
  }
  return entries;
}

function checkEntry(entry: Entry, entries: ReadonlyMap<string, Entry>, limits: FileLimits): void {
  const file = entry.fileName;
  if (entry.isEncrypted()) throw new FileRefusal('ZIP_ENCRYPTED', { file });
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new FileRefusal('ZIP_METHOD_UNKNOWN', { file });
  if (entries.has(file)) throw new FileRefusal('ZIP_DUPLICATE_ENTRY', { file });
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > ENTRY_WORTH_A_BOMB && uncompressedSize > compressedSize * limits.zipRatio)
    throw new FileRefusal('ZIP_BOMB', { file }, { params: { limit: limits.zipRatio } });
}

async function* entryBytes(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    throw new FileRefusal('NOT_A_ZIP', { file: entry.fileName });
  } finally {
    stream?.destroy();
  }
}

async function refusingDamage<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // A path that cannot be opened is not a fault of the file's content.
    if (error instanceof FileRefusal || (error instanceof Error && 'syscall' in error)) throw error;
    throw notAnArchive(file);
  }
}
