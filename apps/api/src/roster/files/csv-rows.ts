import { CsvSplitter, type TextRow } from './csv-splitter.ts';
import type { FileLimits } from './file-limits.ts';
import { scanText, type TextEncodingName } from './scan-text.ts';
import type { ByteSource } from './zip-entries.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const LINES_TO_JUDGE_BY = 20;

/**
 * The rows of a CSV file in batches: UTF-8 with or without a byte order mark, or windows-1251; `,`, `;`
 * or tab; CRLF or LF. The bytes are read twice, so that the encoding is known before the first row.
 *
 * @param maxRows rows, the heading not counted
 * @throws FileRefusal as `scanText` and `CsvSplitter` do
 */
export async function* csvRows(
  source: ByteSource,
  maxRows: number,
  limits: FileLimits,
): AsyncGenerator<TextRow[]> {
  const encoding = await scanText(source, maxRows + 1, limits);
  let splitter: CsvSplitter | null = null;
  let head = '';
  for await (const text of decoded(source, encoding)) {
    if (splitter === null) {
      head += text;
      if (
        head.length < limits.lineLength &&
        head.split('\n', LINES_TO_JUDGE_BY + 1).length <= LINES_TO_JUDGE_BY
      )
        continue;
      splitter = new CsvSplitter(delimiterOf(head), source.name, limits);
      yield splitter.push(head);
      continue;
    }
    yield splitter.push(text);
  }
  if (splitter === null) {
    splitter = new CsvSplitter(delimiterOf(head), source.name, limits);
    yield splitter.push(head);
  }
  yield splitter.end();
}

async function* decoded(source: ByteSource, encoding: TextEncodingName): AsyncGenerator<string> {
  // The decoder takes the byte order mark away by itself.
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source.open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The delimiter that divides most of the first lines; quoted text does not count. */
export function delimiterOf(head: string): string {
  const lines = head
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .slice(0, LINES_TO_JUDGE_BY);
  let best: { delimiter: string; lines: number; cells: number } = { delimiter: ',', lines: 0, cells: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const candidate = {
      delimiter,
      lines: counts.length,
      cells: counts.reduce((sum, count) => sum + count, 0),
    };
    if (candidate.lines > best.lines || (candidate.lines === best.lines && candidate.cells > best.cells))
      best = candidate;
  }
  return best.delimiter;
}
