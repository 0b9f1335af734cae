import Papa from 'papaparse';

/**
 * What the clipboard holds of a copied table, as text that is edited and read again: cells apart by tabs.
 * @returns null where it holds no table: a word for a cell
 */
export function copiedTable(clipboard: Pick<DataTransfer, 'getData'>): string | null {
  const plain = clipboard.getData('text/plain');
  const found = tablesOf(clipboard.getData('text/html'));
  const rows = found.length > 0 ? found : plain.includes('\t') ? plainRows(plain) : null;
  return rows && rows.map((row) => row.map(oneLine).join('\t')).join('\n');
}

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** The rows of all tables, and what is written above each, in a row of its own; none where there is no table. */
function tablesOf(html: string): string[][] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector('table')) return [];
  return [...body.querySelectorAll('table, p, h1, h2, h3, h4')].flatMap((part) =>
    part instanceof HTMLTableElement ? rowsOf(part) : part.closest('table') ? [] : [[part.textContent]],
  );
}

/** A cell that spans rows or columns stands in each of them. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  for (const [at, row] of [...table.rows].entries()) {
    const cells = (rows[at] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column++;
      const text = textOf(cell);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++)
        for (let right = 0; right < Math.max(1, cell.colSpan); right++)
          (rows[at + down] ??= [])[column + right] = text;
      column += Math.max(1, cell.colSpan);
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** Paragraphs and line breaks keep words apart. */
function textOf(cell: Element): string {
  for (const end of cell.querySelectorAll('br, p, div')) end.after(' ');
  return cell.textContent;
}

/** Spreadsheets put cells with line breaks in quotes; documents never do, and begin cells with quotes. */
function plainRows(text: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter: '\t' });
  const broken = quoted.errors.some(({ type }) => type === 'Quotes');
  return broken ? text.split(/\r\n?|\n/).map((line) => line.split('\t')) : quoted.data;
}
