import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { byteSource } from './byte-source.ts';
import { inMegabytes, type FileLimits } from './file-limits.ts';
import { FileRefusal } from './file-refusal.ts';
import { eachTag, xlsxParts } from './xlsx-sheets.ts';
import { openZip, type ByteSource } from './zip-entries.ts';

/**
 * A workbook as an archive of nothing but the parts that its rows are read from, after their sizes and formulas were
 * looked at. The reader goes through an archive from its beginning and not by its directory: of the file that was
 * sent it might read what the directory does not name, and nobody looked at.
 *
 * @throws FileRefusal XLSX_FORMULA with the cell, TOO_MANY_ROWS, TOO_MANY_COLUMNS, XLSX_DAMAGED, and as `openZip`
 */
export async function checkedWorkbook(content: Buffer, file: string, limits: FileLimits): Promise<Readable> {
  const zip = await openZip(content, file, { limits, nested: true });
  try {
    const { sheets, frame, sharedStrings } = await xlsxParts(zip, file);
    if (sheets.length > limits.sheets)
      throw new FileRefusal('ZIP_TOO_MANY_ENTRIES', { file }, { params: { limit: limits.sheets } });
    const parts = new Map<string, Buffer>();
    const take = async (source: ByteSource, place: string, maxBytes: number) => {
      const part = await bytesOf(source, maxBytes);
      // The others too: the reader might find a sheet where it was not looked for.
      await checkPart(byteSource(source.name, part), place, limits);
      parts.set(source.name, part);
    };
    for (const source of frame) await take(source, file, limits.sharedStringBytes);
    if (sharedStrings) await take(sharedStrings, file, limits.sharedStringBytes);
    for (const { name, source } of sheets)
      if (!parts.has(source.name)) await take(source, sheetPlace(file, name), limits.unpackedBytes);
    return packed(parts, file);
  } finally {
    zip.close();
  }
}

/** How messages name a sheet: «Школа.xlsx · Ученики». */
export function sheetPlace(file: string, sheet: string): string {
  return `${file} · ${sheet}`;
}

async function bytesOf(source: ByteSource, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source.open()) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new FileRefusal(
        'ZIP_TOO_LARGE',
        { file: source.name },
        { params: { limit: inMegabytes(maxBytes) } },
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function checkPart(source: ByteSource, file: string, limits: FileLimits): Promise<void> {
  const tooManyRows = () =>
    new FileRefusal('TOO_MANY_ROWS', { file }, { params: { limit: limits.tableRows } });
  let rows = 0;
  let cell = '';
  await eachTag(source, (tag, attributes) => {
    if (tag === 'row') {
      rows += 1;
      if (Math.max(rows, Number(attributes['r'] ?? 0)) > limits.tableRows + 1) throw tooManyRows();
    }
    if (tag === 'c') {
      cell = attributes['r'] ?? '';
      const { row, column } = position(cell) ?? damaged(file);
      if (row > limits.tableRows + 1) throw tooManyRows();
      if (column > limits.columns)
        throw new FileRefusal(
          'TOO_MANY_COLUMNS',
          { file, line: row },
          { column: cell, params: { limit: limits.columns } },
        );
    }
    if (tag === 'f')
      throw new FileRefusal('XLSX_FORMULA', { file, line: position(cell)?.row ?? null }, { column: cell });
  });
}

/** Row and column of an address like `AB12`, from 1. */
function position(address: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

function packed(parts: ReadonlyMap<string, Buffer>, file: string): Readable {
  const zip = new ZipFile();
  try {
    for (const [name, part] of parts) zip.addBuffer(part, name, { compress: false });
  } catch {
    // A name that leads out of the archive.
    damaged(file);
  }
  zip.end();
  return zip.outputStream as Readable;
}

function damaged(file: string): never {
  throw new FileRefusal('XLSX_DAMAGED', { file });
}
