import type { ImportProblem } from '@vedomo/domain/roster/import-problem';
import type { RosterSnapshot } from '@vedomo/domain/roster/roster-snapshot';
import { byteLength, byteSource, firstBytes, wholeContent } from './byte-source.ts';
import { sheetPlace } from './checked-workbook.ts';
import { csvRows } from './csv-rows.ts';
import type { TextRow } from './csv-splitter.ts';
import { FILE_LIMITS, inMegabytes, type FileLimits } from './file-limits.ts';
import { FileRefusal, notAnArchive } from './file-refusal.ts';
import { readOneRoster } from './read-one-roster.ts';
import { readRosterTables, type RosterTable, type TableMapping } from './read-roster-tables.ts';
import type { TableField } from './table-fields.ts';
import type { TableYear } from './table-snapshot.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { openZip } from './zip-entries.ts';

export interface UploadedFile {
  name: string;
  /** Its bytes, or the path under which they lie. */
  content: Buffer | string;
}

export interface RosterFileReading {
  /** Null when the files are neither kind. */
  kind: 'ONE_ROSTER' | 'TABLES' | null;
  snapshot: RosterSnapshot | null;
  problems: ImportProblem[];
  /** Empty for OneRoster, whose columns have fixed names. */
  mappings: TableMapping[];
}

/**
 * Reads what a person uploaded: one OneRoster archive, or any number of CSV and XLSX tables, told apart by
 * their content and not by their names.
 */
export async function readRosterFiles(
  files: readonly UploadedFile[],
  options: {
    year: TableYear;
    corrections?: Readonly<Record<string, readonly (TableField | null)[]>>;
    limits?: FileLimits;
  },
): Promise<RosterFileReading> {
  const limits = options.limits ?? FILE_LIMITS;
  try {
    const tables: RosterTable[] = [];
    for (const file of files) {
      const kind = await kindOf(file, limits);
      if (kind === 'ONE_ROSTER') {
        if (files.length > 1) throw new FileRefusal('ARCHIVE_NOT_ALONE', { file: file.name });
        return { kind, ...(await readOneRoster(file.content, file.name, limits)), mappings: [] };
      }
      tables.push(...(await tablesOf(file, kind, limits)));
    }
    if (tables.length === 0) throw new FileRefusal('FILE_EMPTY', { file: files[0]?.name ?? '' });
    return { kind: 'TABLES', ...readRosterTables(tables, options) };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { kind: null, snapshot: null, problems: [error.problem], mappings: [] };
  }
}

async function kindOf(
  { name, content }: UploadedFile,
  limits: FileLimits,
): Promise<'ONE_ROSTER' | 'XLSX' | 'CSV'> {
  const bytes = await byteLength(content);
  if (bytes > limits.fileBytes)
    throw new FileRefusal(
      'FILE_TOO_LARGE',
      { file: name },
      { params: { limit: inMegabytes(limits.fileBytes) } },
    );
  if (bytes === 0) throw new FileRefusal('FILE_EMPTY', { file: name });
  const start = await firstBytes(content, 512);
  if (start.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new FileRefusal('FILE_IS_OLD_XLS', { file: name });
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(start.toString('latin1').replace(/^ï»¿/, '')))
    throw new FileRefusal('FILE_TYPE_UNKNOWN', { file: name });
  if (start.subarray(0, 2).toString('latin1') !== 'PK') {
    if (/\.(?:zip|xlsx)$/i.test(name)) throw notAnArchive(name);
    return 'CSV';
  }
  const zip = await openZip(content, name, { limits, nested: true });
  zip.close();
  return zip.names.includes('xl/workbook.xml') ? 'XLSX' : 'ONE_ROSTER';
}

async function tablesOf(
  { name, content }: UploadedFile,
  kind: 'XLSX' | 'CSV',
  limits: FileLimits,
): Promise<RosterTable[]> {
  if (kind === 'XLSX') {
    const sheets = (await xlsxRows(await wholeContent(content), name, limits)).filter(
      (sheet) => sheet.rows.length > 0,
    );
    return sheets.map(({ sheet, rows }) => ({ name: sheetPlace(name, sheet), rows }));
  }
  const rows: TextRow[] = [];
  for await (const batch of csvRows(byteSource(name, content), limits.tableRows, limits)) rows.push(...batch);
  return [{ name, rows }];
}
