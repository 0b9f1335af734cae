import Papa from 'papaparse';

/** What the clipboard holds of a copied table, as text that is edited and read again: cells apart by tabs. */
export function copiedTable(clipboard: Pick<DataTransfer, 'getData'>): string {
  const html = clipboard.getData('text/html');
  const rows = html.includes('<table') ? tableOf(html) : plainRows(clipboard.getData('text/plain'));
  return rows.map((row) => row.map(oneLine).join('\t')).join('\n');
}

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** The cells of the first table; one that spans rows or columns stands in each of them. */
function tableOf(html: string): string[][] {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows: string[][] = [];
  for (const [at, row] of [...(table?.rows ?? [])].entries()) {
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
  const delimiter = text.includes('\t') ? '\t' : '';
  const quoted = Papa.parse<string[]>(text, { delimiter });
  const broken = quoted.errors.some(({ type }) => type === 'Quotes');
  return broken ? text.split(/\r\n?|\n/).map((line) => line.split('\t')) : quoted.data;
}
