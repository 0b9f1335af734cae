import type { TextRow } from './csv-splitter.ts';
import { assignColumns, matchColumns, type TableColumn } from './table-columns.ts';
import type { TableField } from './table-fields.ts';

export interface TableHeading {
  /** The line of the heading row, the lower one of two. */
  line: number;
  columns: TableColumn[];
  /** The rows below. */
  rows: readonly TextRow[];
}

const ROWS_TO_LOOK_AT = 20;

/**
 * Finds the heading among the first rows, below any titles: the row, or two rows with merged cells
 * («Ученик» over «Фамилия», «Имя»), whose headings tell most. Null when none tells a class or a student
 * together with something else.
 */
export function findHeading(rows: readonly TextRow[], tableName: string): TableHeading | null {
  let best: { heading: TableHeading; score: number } | null = null;
  for (const [index, row] of rows.slice(0, ROWS_TO_LOOK_AT).entries()) {
    const below = rows[index + 1];
    const candidates = [{ headings: row.cells, line: row.line, depth: 1 }];
    if (below !== undefined)
      candidates.push({ headings: merged(row.cells, below.cells), line: below.line, depth: 2 });
    for (const { headings, line, depth } of candidates) {
      const columns = matchColumns(headings.map(tidy), tableName);
      const score = scoreOf(columns);
      if (score > (best?.score ?? 1))
        best = { heading: { line, columns, rows: rows.slice(index + depth) }, score };
    }
  }
  return best?.heading ?? null;
}

/** The same heading with the meanings a person gave its columns. Without one the first row is the heading. */
export function correctHeading(
  found: TableHeading | null,
  rows: readonly TextRow[],
  fields: readonly (TableField | null)[],
): TableHeading | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  const base = found ?? { line: first.line, columns: matchColumns(first.cells.map(tidy), ''), rows: others };
  return {
    ...base,
    columns: assignColumns(
      base.columns.map((column) => column.heading),
      fields,
    ),
  };
}

function scoreOf(columns: readonly TableColumn[]): number {
  const fields = new Set(columns.map((column) => column.field).filter((field) => field !== null));
  const tellsWho =
    fields.has('class.title') ||
    fields.has('class.grade') ||
    fields.has('student.name') ||
    fields.has('student.familyName');
  return tellsWho ? fields.size : 0;
}

/** Upper headings spread over the empty cells to their right, each joined with the heading below. */
function merged(upper: readonly string[], lower: readonly string[]): string[] {
  const headings: string[] = [];
  let above = '';
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const own = upper[index]?.trim() ?? '';
    if (own !== '') above = own;
    const below = lower[index]?.trim() ?? '';
    // An empty lower cell continues a heading only where the upper one begins: a cell merged downwards.
    headings.push(below === '' ? own : `${above} ${below}`.trim());
  }
  return headings;
}

function tidy(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim();
}
