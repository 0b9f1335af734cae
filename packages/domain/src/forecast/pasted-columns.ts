import { parseClassTitle } from '../roster/class-title.ts';

export type PastedField = 'class' | 'subject' | 'date' | 'title' | 'weight';

/** Where a table's columns stand and what they mean. */
export interface PastedColumns {
  /** The last row of the heading, from 0. */
  readonly headingAt: number;
  /** Subject and date are there. */
  readonly at: ReadonlyMap<PastedField, number>;
}

/** A table that cannot be read: no such columns, or several with dates (their headings). */
export type UnreadableTable =
  { readonly kind: 'NO_COLUMNS' } | { readonly kind: 'SEVERAL_DATES'; readonly headings: readonly string[] };

const MEANINGS: readonly [PastedField, RegExp, RegExp | null][] = [
  ['date', /(^|\s)дат[аы](\s|$)|срок проведения|^date/, null],
  ['subject', /предмет|дисциплин|subject/, /област/],
  ['weight', /^вес(\s|$)|коэффициент|weight/, null],
  ['title', /тем[аы](\s|$)|содержан|назван|title|topic/, /кол-?во|количеств|номер/],
  ['class', /(^|\s)(классы?|кл|параллель|class)(\s|$)/, /руководит|кол-?во|количеств|в классе/],
];
/** Taken where no column names the topic. */
const KIND_OF_WORK = /(^|\s)(вид|форма|работа|работы|контрольная)(\s|$)/;
const ROWS_TO_LOOK_AT = 30;

/**
 * Finds the heading, of one row or of two, by its words. Where each class has a column of dates of its own, the class's
 * own is taken.
 * @param className of the class
 */
export function pastedColumns(
  rows: readonly (readonly string[])[],
  className: string,
): PastedColumns | UnreadableTable {
  const first = [...rows.slice(0, ROWS_TO_LOOK_AT).entries()].filter(([, row]) => !isOneCell(row));
  for (const [at, row] of first) {
    const found = namesClasses(rows[at + 1] ?? []) ? null : columnsOf(row, at, className);
    if (found) return found;
  }
  for (const [at, row] of first) {
    const next = rows[at + 1] ?? [];
    if (isOneCell(next)) continue;
    const joined = row.map((cell, index) => `${cell} ${next[index] ?? ''}`.trim());
    const found = columnsOf(joined, at + 1, className);
    if (found) return found;
  }
  return { kind: 'NO_COLUMNS' };
}

/** A title, which may span all columns and then stands in each of them. */
const isOneCell = (row: readonly string[]): boolean =>
  new Set(row.filter((cell) => cell.trim() !== '')).size < 2;

/** A second row of a heading, with a class over each column. */
const namesClasses = (row: readonly string[]): boolean =>
  row.filter((cell) => classIn(cell) !== null).length > 1;

function columnsOf(
  heading: readonly string[],
  headingAt: number,
  className: string,
): PastedColumns | UnreadableTable | null {
  const words = heading.map((cell) => wordsOf(cell));
  const columns = (field: PastedField) => {
    const [, meant, not] = MEANINGS.find(([each]) => each === field)!;
    return words.flatMap((cell, at) => (meant.test(cell) && !not?.test(cell) ? [at] : []));
  };
  const [subject] = columns('subject');
  const dates = columns('date').filter((at) => at !== subject);
  const classes = heading.flatMap((cell, at) => (at !== subject && classIn(cell) !== null ? [at] : []));
  const possible = classes.length > 1 ? classes : dates;
  if (subject === undefined || possible.length === 0) return null;
  const own = parseClassTitle(className)?.title ?? null;
  const [date, ...others] = possible.filter((at) => [null, own].includes(classIn(heading[at]!)));
  if (date === undefined || others.length > 0)
    return {
      kind: 'SEVERAL_DATES',
      headings: possible.map((at) => heading[at]!.replace(/\s+/g, ' ').trim()),
    };
  const at = new Map<PastedField, number>([
    ['subject', subject],
    ['date', date],
  ]);
  const kind = words.findIndex(
    (cell, index) => KIND_OF_WORK.test(cell) && index !== subject && index !== date,
  );
  const [title = kind] = columns('title');
  if (title >= 0) at.set('title', title);
  for (const field of ['weight', 'class'] as const) {
    const first = columns(field).find((index) => ![...at.values()].includes(index));
    if (first !== undefined) at.set(field, first);
  }
  return { headingAt, at };
}

/** The class that a heading such as «Дата 5 «А»» ends with. */
const classIn = (heading: string): string | null =>
  parseClassTitle(/\d{1,2}\s*[-«"„]?\s*\p{L}\s*[»"“]?$/u.exec(heading.trim())?.[0] ?? '')?.title ?? null;

const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\d-]+/gu, ' ')
    .trim();
