import readWorkbook from 'read-excel-file/node';
import { checkedWorkbook } from './checked-workbook.ts';
import type { TextRow } from './csv-splitter.ts';
import { inMegabytes, type FileLimits } from './file-limits.ts';
import { FileRefusal } from './file-refusal.ts';

export interface SheetRows {
  sheet: string;
  rows: TextRow[];
}

/**
 * The rows of a workbook as text, dates as `YYYY-MM-DD`, with the time after a `T` where it is asked for. Sizes and
 * formulas are looked for in the sheets' own XML first, so that nothing is built from a sheet that claims a million
 * rows.
 *
 * @throws FileRefusal XLSX_DAMAGED; ZIP_TOO_LARGE when the cells together hold more text than a file may, because
 * many share one long string; and as `checkedWorkbook`
 */
export async function xlsxRows(
  content: Buffer,
  file: string,
  limits: FileLimits,
  dateLength: 'DATE' | 'DATE_AND_TIME' = 'DATE',
): Promise<SheetRows[]> {
  const workbook = await readWorkbook(await checkedWorkbook(content, file, limits)).catch(() => {
    throw new FileRefusal('XLSX_DAMAGED', { file });
  });
  let letters = 0;
  return workbook.map(({ sheet, data }) => ({
    sheet,
    rows: data.flatMap((row, index) => {
      const cells = row.map((cell) => cellText(cell, dateLength === 'DATE' ? 10 : 19));
      for (const cell of cells) letters += cell.length;
      if (letters > limits.fileBytes)
        throw new FileRefusal(
          'ZIP_TOO_LARGE',
          { file },
          { params: { limit: inMegabytes(limits.fileBytes) } },
        );
      return cells.every((cell) => cell === '') ? [] : [{ line: index + 1, cells }];
    }),
  }));
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
