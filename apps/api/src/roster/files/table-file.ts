import { byteSource } from './byte-source.ts';
import { csvRows } from './csv-rows.ts';
import type { TextRow } from './csv-splitter.ts';
import { inMegabytes, type FileLimits } from './file-limits.ts';
import { FileRefusal } from './file-refusal.ts';
import { htmlRows, isHtml } from './html-rows.ts';
import { xlsxRows } from './xlsx-rows.ts';

/**
 * The rows of one table that another system exported: CSV, the first filled sheet of an XLSX workbook, or a web page
 * named `.xls`, told apart by content. Dates of a workbook keep their time.
 *
 * @throws FileRefusal with the one reason why it cannot be read
 */
export async function readTableFile(
  { name, content }: { readonly name: string; readonly content: Buffer },
  limits: FileLimits,
): Promise<TextRow[]> {
  if (content.length === 0) throw new FileRefusal('FILE_EMPTY', { file: name });
  if (content.length > limits.fileBytes) {
    const limit = inMegabytes(limits.fileBytes);
    throw new FileRefusal('FILE_TOO_LARGE', { file: name }, { params: { limit } });
  }
  if (content.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new FileRefusal('FILE_IS_OLD_XLS', { file: name });
  if (content.subarray(0, 2).toString('latin1') === 'PK') {
    const sheets = await xlsxRows(content, name, limits, 'DATE_AND_TIME');
    return sheets.find(({ rows }) => rows.length > 0)?.rows ?? [];
  }
  if (isHtml(content)) return htmlRows(content, name, limits);
  const rows: TextRow[] = [];
  for await (const batch of csvRows(byteSource(name, content), limits.tableRows, limits)) rows.push(...batch);
  return rows;
}
