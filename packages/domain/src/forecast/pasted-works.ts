import { classNamedIn, whoseRow } from './pasted-class.ts';
import { pastedColumns, type PastedField, type UnreadableTable } from './pasted-columns.ts';
import { namesSeveralDates, type PastePeriod, readPastedDate, shortestOn } from './pasted-date.ts';
import { isPlannedWeight, isTooLongTitle } from './planned-work.ts';

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
  | 'CLASS_UNREADABLE'
  | 'NO_SUBJECT'
  | 'SUBJECT_UNKNOWN'
  | 'DATE_UNREADABLE'
  | 'SEVERAL_DATES'
  | 'OUTSIDE_PERIODS'
  | 'NOT_A_SCHOOL_DAY'
  | 'NOT_ASSESSED_BY_MARKS'
  | 'TITLE_TOO_LONG'
  | 'WEIGHT_OUT_OF_RANGE';

/** A row of the annex to the order, as it was written and as it is understood. */
export interface PastedWork {
  /** From 1, the heading counted. */
  readonly line: number;
  /** As the row or a row above it names it; empty where none does. */
  readonly className: string;
  readonly subject: string;
  readonly date: string;
  /** What it will be called; empty where the table says nothing. */
  readonly title: string;
  readonly verdict:
    | { readonly kind: 'NEW'; readonly subjectId: string; readonly onDate: string; readonly weight: number }
    /** The subject has a work on that day in the plan. */
    | { readonly kind: 'PLANNED' }
    /** The subject has a work on that day further up. */
    | { readonly kind: 'TWICE' }
    | { readonly kind: 'OTHER_CLASS' }
    | { readonly kind: 'PROBLEM'; readonly problem: PasteProblem };
}

export interface PastedTable {
  readonly works: readonly PastedWork[];
  /** Why nothing could be read. */
  readonly unreadable: UnreadableTable | null;
}

/**
 * Reads rows copied from a spreadsheet or a document with their heading: the annex to the order on control works. A
 * class that stands in a line of its own, above the heading or in a cell over several rows holds for the rows below it.
 * A weight that is not given is 1. What cannot be told for sure is a problem, never a guess.
 * @param rows the cells of each row
 */
export function readPastedWorks(rows: readonly (readonly string[])[], facts: PasteFacts): PastedTable {
  const table = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const columns = pastedColumns(table, facts.className);
  if ('kind' in columns) return { works: [], unreadable: columns };
  const { headingAt, at } = columns;
  const heading = table[headingAt]!.join('\t');
  const planned = new Set(facts.works.map(keyOf));
  const taken = new Set<string>();
  let className =
    table
      .slice(0, headingAt)
      .map((row) => classNamedIn(distinct(row).join(' ')))
      .find(Boolean) ?? '';
  let subject = '';
  const works = table.slice(headingAt + 1).flatMap((row, index): PastedWork[] => {
    // A cell that spans all columns stands in each of them.
    const filled = distinct(row);
    const repeats = row.join('\t') === heading || filled.every((cell) => /^\d{1,2}$/.test(cell));
    if (filled.length === 0 || repeats) return [];
    const alone = filled.length === 1 ? classNamedIn(filled[0]!) : '';
    if (alone !== '') {
      className = alone;
      subject = '';
      return [];
    }
    const text = (field: PastedField) => row[at.get(field) ?? -1] ?? '';
    className = text('class') || className;
    subject = text('subject') || subject;
    const read = {
      line: headingAt + index + 2,
      className,
      subject,
      date: text('date'),
      title: text('title'),
    };
    return [{ ...read, verdict: judge({ ...read, weight: text('weight') }, facts, planned, taken) }];
  });
  return { works, unreadable: null };
}

const distinct = (row: readonly string[]): string[] => [...new Set(row)].filter((cell) => cell !== '');

const keyOf = ({ subjectId, onDate }: { readonly subjectId: string; readonly onDate: string }) =>
  `${subjectId} ${onDate}`;

/** @param taken by the rows further up; a new work is added to it */
function judge(
  row: Omit<PastedWork, 'verdict' | 'line'> & { readonly weight: string },
  facts: PasteFacts,
  planned: ReadonlySet<string>,
  taken: Set<string>,
): PastedWork['verdict'] {
  const problem = (found: PasteProblem) => ({ kind: 'PROBLEM', problem: found }) as const;
  const whose = row.className === '' ? 'OWN' : whoseRow(row.className, facts.className);
  if (whose === 'OTHER') return { kind: 'OTHER_CLASS' };
  if (whose === 'UNREADABLE') return problem('CLASS_UNREADABLE');
  if (row.subject === '') return problem('NO_SUBJECT');
  const subject = subjectOf(row.subject, facts);
  if (!subject) return problem('SUBJECT_UNKNOWN');
  const onDate = readPastedDate(row.date, facts.periods);
  if (onDate === null) return problem(namesSeveralDates(row.date) ? 'SEVERAL_DATES' : 'DATE_UNREADABLE');
  const period = shortestOn(onDate, facts.periods);
  if (!period) return problem('OUTSIDE_PERIODS');
  if (!facts.schoolDays.includes(onDate)) return problem('NOT_A_SCHOOL_DAY');
  if (!subject.markedIn.includes(period.gradingPeriodId)) return problem('NOT_ASSESSED_BY_MARKS');
  if (isTooLongTitle(row.title)) return problem('TITLE_TOO_LONG');
  const weight = row.weight === '' ? 1 : Number(row.weight.replace(',', '.'));
  if (!isPlannedWeight(weight)) return problem('WEIGHT_OUT_OF_RANGE');
  const key = keyOf({ subjectId: subject.subjectId, onDate });
  if (planned.has(key)) return { kind: 'PLANNED' };
  if (taken.has(key)) return { kind: 'TWICE' };
  taken.add(key);
  return { kind: 'NEW', subjectId: subject.subjectId, onDate, weight };
}

/** By its title, or by its beginning where no other title holds these words: «История» is not guessed. */
function subjectOf(text: string, { subjects }: PasteFacts): PasteFacts['subjects'][number] | null {
  const wanted = letters(text);
  if (wanted === '') return null;
  const same = subjects.find(({ title }) => letters(title) === wanted);
  if (same) return same;
  const holding = subjects.filter(({ title }) => letters(title).includes(wanted));
  const [only] = holding;
  return wanted.length >= 3 && holding.length === 1 && letters(only!.title).startsWith(wanted) ? only! : null;
}

/** Without spaces, quotes and points. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\d]+/gu, '');
