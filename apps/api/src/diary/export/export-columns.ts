import type { TextRow } from '../../roster/public.ts';

/** What a column of an export can mean. */
export const EXPORT_FIELDS = [
  'STUDENT',
  'CLASS',
  'BIRTH_DATE',
  'GUARDIAN',
  'ACKNOWLEDGED_AT',
  'WEEK',
] as const;
export type ExportField = (typeof EXPORT_FIELDS)[number];

/** Without these nothing can be told. */
export const NEEDED_FIELDS: readonly ExportField[] = ['STUDENT', 'GUARDIAN', 'ACKNOWLEDGED_AT'];

// In the order in which they are tried: «Дата рождения ученика» is no student, «Дата ознакомления» no birth date.
const SYNONYMS: readonly [RegExp, ExportField][] = [
  [/рожд|(?:^| )д р(?: |$)|birth/, 'BIRTH_DATE'],
  [/недел|week|период/, 'WEEK'],
  [/ознаком|просмотр|прочит|подтвержд|acknowledg|(?:^| )(?:дата|время)(?: |$)/, 'ACKNOWLEDGED_AT'],
  [/родител|представит|мать|отец|опекун|parent|guardian/, 'GUARDIAN'],
  [/учени[кцч]|учащ|обучающ|ребен|(?:^| )фио(?: |$)|(?:^| )ф и о(?: |$)|student|child/, 'STUDENT'],
  [/класс|class/, 'CLASS'],
];

export interface ExportColumn {
  /** Position from 0. */
  readonly index: number;
  readonly heading: string;
  /** Null: the column is not read. */
  readonly field: ExportField | null;
}

export interface ExportTable {
  /** The line of the heading. */
  readonly line: number;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly TextRow[];
}

const ROWS_TO_LOOK_AT = 20;

/**
 * Finds the heading below any titles: the row whose cells mean most. Without one the first row is it.
 * @param fields what a person says the columns mean, by position; null: by the words of the headings
 */
export function findExportTable(
  rows: readonly TextRow[],
  fields: readonly (ExportField | null)[] | null,
): ExportTable | null {
  const scores = rows.slice(0, ROWS_TO_LOOK_AT).map(({ cells }) => meaningsOf(cells).filter(Boolean).length);
  const at = scores.indexOf(Math.max(...scores, 0));
  const heading = rows[at];
  if (heading === undefined) return null;
  const meanings = fields
    ? heading.cells.map((_, index) => fields[index] ?? null)
    : meaningsOf(heading.cells);
  return {
    line: heading.line,
    columns: heading.cells.map((cell, index) => ({
      index,
      heading: cell.replace(/\s+/g, ' ').trim(),
      field: onlyFirst(meanings, index),
    })),
    rows: rows.slice(at + 1),
  };
}

const meaningsOf = (cells: readonly string[]): (ExportField | null)[] => cells.map(meaningOf);

function meaningOf(heading: string): ExportField | null {
  const words = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return SYNONYMS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const onlyFirst = (meanings: readonly (ExportField | null)[], index: number): ExportField | null => {
  const field = meanings[index] ?? null;
  return field !== null && meanings.indexOf(field) === index ? field : null;
};
