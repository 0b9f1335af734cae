import type { Cell } from './tables.ts';

const NEEDS_ESCAPE = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escapeText = (text: string): string =>
  NEEDS_ESCAPE.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text;

const arrayElement = (element: string | number): string => `"${String(element).replace(/["\\]/g, '\\$&')}"`;

/** One value as COPY's text format writes it. */
export function copyCell(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escapeText(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell).toString('hex')}`;
  return escapeText(`{${cell.map(arrayElement).join(',')}}`);
}

const LINES_AT_ONCE = 500;

/** Rows in COPY's text format, some hundred lines at a time. */
export function* copyLines(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (let from = 0; from < rows.length; from += LINES_AT_ONCE) {
    let lines = '';
    for (const row of rows.slice(from, from + LINES_AT_ONCE)) lines += `${row.map(copyCell).join('\t')}\n`;
    yield lines;
  }
}
