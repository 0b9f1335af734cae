import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Reads a table with a header line and yields the named columns of each row; other columns are ignored. */
export async function* csvRows<Column extends string>(
  file: string,
  separator: string,
  columns: readonly Column[],
): AsyncGenerator<{ readonly line: number; readonly cells: Readonly<Record<Column, string>> }> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let places: number[] | null = null;
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const cells = cellsOf(line === 1 ? text.replace(/^\uFEFF/, '') : text, separator);
    if (!places) {
      places = columns.map((column) => cells.indexOf(column));
      const missing = columns.filter((_, at) => places![at]! < 0);
      if (missing.length > 0) throw new Error(`${file}: no column ${missing.join(', ')}`);
      continue;
    }
    const named = Object.fromEntries(columns.map((column, at) => [column, cells[places![at]!] ?? '']));
    yield { line, cells: named as Record<Column, string> };
  }
  if (!places) throw new Error(`${file}: empty`);
}

function cellsOf(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += char;
      at++;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === separator) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  cells.push(cell);
  return cells;
}

/** @throws an error that names file, line and column */
export function numberIn(file: string, line: number, column: string, text: string): number {
  const value = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(value))
    throw new Error(`${file}, line ${line}, column ${column}: “${text}” is not a number`);
  return value;
}
