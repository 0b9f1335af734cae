import { Parser } from 'htmlparser2';
import type { TextRow } from './csv-splitter.ts';
import type { FileLimits } from './file-limits.ts';
import { FileRefusal } from './file-refusal.ts';
import { scanText } from './scan-text.ts';

/** Whether the bytes are a web page, as reports named `.xls` often are. */
export const isHtml = (content: Buffer): boolean =>
  /^(?:ï»¿)?\s*<(?:!doctype|html|head|meta|table)/i.test(content.subarray(0, 512).toString('latin1'));

/**
 * The rows of all tables of a page, one below the other, as text. A cell that spans columns is followed by empty
 * ones. A row's line is the one on which it begins. Nothing of the page is run or fetched.
 *
 * @throws FileRefusal TOO_MANY_ROWS, TOO_MANY_COLUMNS, and as `scanText`
 */
export async function htmlRows(content: Buffer, file: string, limits: FileLimits): Promise<TextRow[]> {
  const source = {
    name: file,
    async *open() {
      yield content;
    },
  };
  // A page may have all its rows on one line.
  const encoding = await scanText(source, limits.tableRows * 50, {
    ...limits,
    lineLength: content.length + 1,
  });
  const text = new TextDecoder(declaredEncoding(content) ?? encoding).decode(content);
  const lines = new LineCounter(text);
  const rows: TextRow[] = [];
  let row: TextRow | null = null;
  let cell: { text: string; span: number } | null = null;

  const endCell = () => {
    if (row && cell) {
      row.cells.push(cell.text.replace(/[\s ]+/g, ' ').trim());
      for (let more = 1; more < cell.span; more += 1) row.cells.push('');
      if (row.cells.length > limits.columns)
        throw new FileRefusal(
          'TOO_MANY_COLUMNS',
          { file, line: row.line },
          { params: { limit: limits.columns } },
        );
    }
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (row?.cells.some((each) => each !== '')) rows.push(row);
    row = null;
    if (rows.length > limits.tableRows)
      throw new FileRefusal('TOO_MANY_ROWS', { file }, { params: { limit: limits.tableRows } });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'tr') {
        endRow();
        row = { line: lines.at(parser.startIndex), cells: [] };
      } else if (name === 'td' || name === 'th') {
        endCell();
        const span = Number(attributes['colspan'] ?? 1);
        cell = { text: '', span: span >= 1 && span <= limits.columns ? Math.floor(span) : 1 };
      } else if (name === 'br' && cell) cell.text += ' ';
    },
    ontext(part) {
      if (cell) cell.text += part;
    },
    onclosetag(name) {
      if (name === 'td' || name === 'th') endCell();
      else if (name === 'tr' || name === 'table') endRow();
    },
  });
  parser.write(text);
  parser.end();
  endRow();
  return rows;
}

/** What the page says of itself, where it is one of the two encodings such reports have. */
function declaredEncoding(content: Buffer): 'utf-8' | 'windows-1251' | null {
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(content.subarray(0, 4096).toString('latin1'))?.[1];
  const name = declared?.toLowerCase();
  return name === 'utf-8' || name === 'windows-1251' ? name : null;
}

/** Tells lines by growing positions without starting over. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(position: number): number {
    for (; this.#position < position; this.#position += 1)
      if (this.#text.charCodeAt(this.#position) === 10) this.#line += 1;
    return this.#line;
  }
}
