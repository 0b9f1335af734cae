import { parseClassTitle } from '../roster/class-title.ts';
import { type PastePeriod, readPastedDate, shortestOn } from './pasted-date.ts';

/** What of a class's plan decides what a pasted row means; dates are ISO. */
export interface PasteFacts {
  /** Of the class, such as 5А. */
  readonly className: string;
  readonly subjects: readonly {
    readonly subjectId: string;
    readonly title: string;
    /** Ids of the periods in which the class has marks in it. */
    readonly markedIn: readonly string[];
  }[];
  /** Those that are not over. */
  readonly periods: readonly PastePeriod[];
  /** The days on which a work may lie. */
  readonly schoolDays: readonly string[];
  /** Planned already. */
  readonly works: readonly { readonly subjectId: string; readonly onDate: string }[];
}

export type PasteProblem =
  | 'NO_SUBJECT'
  | 'SUBJECT_UNKNOWN'
  | 'DATE_UNREADABLE'
  | 'OUTSIDE_PERIODS'
  | 'NOT_A_SCHOOL_DAY'
  | 'NOT_ASSESSED_BY_MARKS'
  | 'TITLE_TOO_LONG'
  | 'WEIGHT_OUT_OF_RANGE';

/** A row of the annex to the order, as it was written and as it is understood. */
export interface PastedWork {
  /** From 1, the heading counted. */
  readonly line: number;
  readonly subject: string;
  readonly date: string;
  /** What it will be called; empty where the table says nothing. */
  readonly title: string;
  readonly verdict:
    | { readonly kind: 'NEW'; readonly subjectId: string; readonly onDate: string; readonly weight: number }
    /** The subject has a work on that day already, in the plan or further up. */
    | { readonly kind: 'PLANNED' }
    | { readonly kind: 'OTHER_CLASS' }
    | { readonly kind: 'PROBLEM'; readonly problem: PasteProblem };
}

type Field = 'class' | 'subject' | 'date' | 'title' | 'weight';

// In the order in which they are tried: «Дата работы» is no title, «Учебный предмет, класс» no class.
const HEADINGS: readonly [RegExp, Field][] = [
  [/дат|числ|срок|день|date|day/, 'date'],
  [/предмет|дисциплин|subject/, 'subject'],
  [/вес|коэфф|weight/, 'weight'],
  [/тем|назван|вид|форм|содержан|работ|title|topic/, 'title'],
  [/класс|class/, 'class'],
];
const LONGEST_TITLE = 200;

/**
 * Reads rows copied from a spreadsheet or a document: the annex to the order on control works. With a heading its words
 * tell the columns apart, without one what stands in them. A row of another class is named as such; a weight that is not
 * given is 1.
 * @param rows the cells of each row
 * @returns nothing where no columns with the subject and the date are found
 */
export function readPastedWorks(rows: readonly (readonly string[])[], facts: PasteFacts): PastedWork[] {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const heading = cells.findIndex((row) => headingOf(row) !== null);
  const columns = heading < 0 ? columnsByContent(cells, facts) : headingOf(cells[heading]!)!;
  if (!columns.has('subject') || !columns.has('date')) return [];
  const taken = new Set(facts.works.map(({ subjectId, onDate }) => `${subjectId} ${onDate}`));
  let subjectAbove = '';
  return cells.flatMap((row, at): PastedWork[] => {
    if (at <= heading || row.every((cell) => cell === '')) return [];
    const text = (field: Field) => row[columns.get(field) ?? -1] ?? '';
    // A cell that spans several rows stands in the first of them only.
    const subject = text('subject') || subjectAbove;
    subjectAbove = subject;
    const read = { line: at + 1, subject, date: text('date'), title: text('title') };
    const verdict = judge({ ...read, className: text('class'), weight: text('weight') }, facts);
    if (verdict.kind !== 'NEW') return [{ ...read, verdict }];
    const key = `${verdict.subjectId} ${verdict.onDate}`;
    if (taken.has(key)) return [{ ...read, verdict: { kind: 'PLANNED' } }];
    taken.add(key);
    return [{ ...read, verdict }];
  });
}

/** A heading names the subject and the date at least. */
function headingOf(row: readonly string[]): Map<Field, number> | null {
  const columns = new Map<Field, number>();
  for (const [at, cell] of row.entries()) {
    const field = HEADINGS.find(([words]) => words.test(plain(cell)))?.[1];
    if (field && !columns.has(field)) columns.set(field, at);
  }
  return columns.has('subject') && columns.has('date') ? columns : null;
}

/** Each column is what most of its cells can be; what is left of text is the title. */
function columnsByContent(rows: readonly (readonly string[])[], facts: PasteFacts): Map<Field, number> {
  const columns = new Map<Field, number>();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const take = (field: Field, fits: (cell: string) => boolean) => {
    const counts = Array.from({ length: width }, (_, at) =>
      [...columns.values()].includes(at) ? 0 : rows.filter((row) => fits(row[at] ?? '')).length,
    );
    const most = Math.max(...counts, 0);
    if (most > 0) columns.set(field, counts.indexOf(most));
  };
  take('date', (cell) => readPastedDate(cell, facts.periods) !== null);
  take('subject', (cell) => subjectOf(cell, facts) !== null);
  take('class', (cell) => /^\d{1,2}\s?[«"]?\p{L}?[»"]?$/u.test(cell) && /\p{L}/u.test(cell));
  take('weight', (cell) => /^\d{1,4}([.,]\d{1,2})?$/.test(cell));
  take('title', (cell) => /\p{L}{3}/u.test(cell));
  return columns;
}

interface RowText {
  readonly className: string;
  readonly subject: string;
  readonly date: string;
  readonly title: string;
  readonly weight: string;
}

function judge(
  { className, subject, date, title, weight }: RowText,
  facts: PasteFacts,
): PastedWork['verdict'] {
  const problem = (found: PasteProblem) => ({ kind: 'PROBLEM', problem: found }) as const;
  if (className !== '' && !sameClass(className, facts.className)) return { kind: 'OTHER_CLASS' };
  if (subject === '') return problem('NO_SUBJECT');
  const found = subjectOf(subject, facts);
  if (!found) return problem('SUBJECT_UNKNOWN');
  const onDate = readPastedDate(date, facts.periods);
  if (onDate === null) return problem('DATE_UNREADABLE');
  const period = shortestOn(onDate, facts.periods);
  if (!period) return problem('OUTSIDE_PERIODS');
  if (!facts.schoolDays.includes(onDate)) return problem('NOT_A_SCHOOL_DAY');
  if (!found.markedIn.includes(period.gradingPeriodId)) return problem('NOT_ASSESSED_BY_MARKS');
  if ([...title].length > LONGEST_TITLE) return problem('TITLE_TOO_LONG');
  const weighs = weight === '' ? 1 : Number(weight.replace(',', '.'));
  if (!(weighs >= 0.01 && weighs <= 9999.99) || Math.abs(Math.round(weighs * 100) - weighs * 100) > 1e-6)
    return problem('WEIGHT_OUT_OF_RANGE');
  return { kind: 'NEW', subjectId: found.subjectId, onDate, weight: weighs };
}

/** One class, a list that holds it, or its whole grade: «5А», «5 «А», 5 «Б»», «5 классы». */
function sameClass(text: string, className: string): boolean {
  const own = parseClassTitle(className);
  return text.split(/[,;/]|\sи\s/).some((each) => {
    const named = parseClassTitle(each.replace(/\s*(?:классы|параллель)\s*/iu, ''));
    if (!own || !named) return plain(each).trim() === plain(className);
    return named.grade === own.grade && (named.letter === '' || named.letter === own.letter);
  });
}

/** By its title, or by the only title that begins with what is written: «Рус. язык» is not guessed. */
function subjectOf(text: string, { subjects }: PasteFacts): PasteFacts['subjects'][number] | null {
  const wanted = letters(text);
  if (wanted === '') return null;
  const same = subjects.find(({ title }) => letters(title) === wanted);
  if (same) return same;
  const beginning = subjects.filter(({ title }) => wanted.length >= 3 && letters(title).startsWith(wanted));
  return beginning.length === 1 ? beginning[0]! : null;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/ё/g, 'е');
/** Without spaces, quotes and points. */
const letters = (text: string): string => plain(text).replace(/[^\p{L}\d]+/gu, '');
