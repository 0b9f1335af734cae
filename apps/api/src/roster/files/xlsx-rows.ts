import readWorkbook from 'read-excel-file/node';
import type { TextRow } from './csv-splitter.ts';
import type { FileLimits } from './file-limits.ts';
import { FileRefusal } from './file-refusal.ts';
import { eachTag, xlsxSheets, type XlsxSheet } from './xlsx-sheets.ts';
import { openZip } from './zip-entries.ts';

export interface SheetRows {
  sheet: string;
  rows: TextRow[];
}

/**
 * The rows of a workbook as text, dates as `YYYY-MM-DD`, with the time after a `T` where it is asked for. Sizes and formulas are looked for in the sheets'
 * own XML first, so that nothing is built from a sheet that claims a million rows.
 *
 * @throws FileRefusal XLSX_FORMULA with the cell, TOO_MANY_ROWS, TOO_MANY_COLUMNS, XLSX_DAMAGED, and as `openZip`
 */
export async function xlsxRows(
  content: Buffer,
  file: string,
  limits: FileLimits,
  dateLength: 'DATE' | 'DATE_AND_TIME' = 'DATE',
): Promise<SheetRows[]> {
  const zip = await openZip(content, file, { limits, nested: true });
  try {
    const sheets = await xlsxSheets(zip, file);
    if (sheets.length > limits.sheets)
      throw new FileRefusal('ZIP_TOO_MANY_ENTRIES', { file }, { params: { limit: limits.sheets } });
    for (const sheet of sheets) await checkSheet(sheet, sheetPlace(file, sheet.name), limits);
  } finally {
    zip.close();
  }
  const workbook = await readWorkbook(content).catch(() => {
    throw new FileRefusal('XLSX_DAMAGED', { file });
  });
  return workbook.map(({ sheet, data }) => ({
    sheet,
    rows: data.flatMap((row, index) => {
      const cells = row.map((cell) => cellText(cell, dateLength === 'DATE' ? 10 : 19));
      return cells.every((cell) => cell === '') ? [] : [{ line: index + 1, cells }];
    }),
  }));
}

/** How messages name a sheet: «Школа.xlsx · Ученики». */
export function sheetPlace(file: string, sheet: string): string {
  return `${file} · ${sheet}`;
}

async function checkSheet(sheet: XlsxSheet, file: string, limits: FileLimits): Promise<void> {
  let cell = '';
  await eachTag(sheet.source, (tag, attributes) => {
    if (tag === 'row' && Number(attributes['r'] ?? 0) > limits.tableRows + 1) throw tooManyRows(file, limits);
    if (tag === 'c') {
      cell = attributes['r'] ?? '';
      const { row, column } = position(cell);
      if (row > limits.tableRows + 1) throw tooManyRows(file, limits);
      if (column > limits.columns)
        throw new FileRefusal(
          'TOO_MANY_COLUMNS',
          { file, line: row },
          { column: cell, params: { limit: limits.columns } },
        );
    }
    if (tag === 'f')
      throw new FileRefusal('XLSX_FORMULA', { file, line: position(cell).row || null }, { column: cell });
  });
}

function tooManyRows(file: string, limits: FileLimits): FileRefusal {
  return new FileRefusal('TOO_MANY_ROWS', { file }, { params: { limit: limits.tableRows } });
}

/** Row and column of an address like `AB12`, from 1; 0 for what is no address. */
function position(address: string): { row: number; column: number } {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  let column = 0;
  for (const letter of match?.[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match?.[2] ?? 0), column };
}

function cellText(value: unknown, dateLength: number): string {
  if (value instanceof Date) {
    // A workbook counts days in fractions: 20:14 may come as a millisecond less.
    const second = Math.round(value.getTime() / 1000) * 1000;
    return Number.isNaN(second) ? '' : new Date(second).toISOString().slice(0, dateLength);
  }
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
