import type { ClassForecastCellFieldsFragment, ClassForecastFieldsFragment } from '../gql/graphql.ts';

export type ClassForecast = ClassForecastFieldsFragment;
export type ForecastCell = ClassForecastCellFieldsFragment;

/** A student with the forecasts of the subjects that have one. */
export interface StudentRow {
  readonly studentId: string;
  readonly name: string;
  /** By subject; undefined where there is no forecast. */
  readonly cells: readonly (ForecastCell | undefined)[];
  /** By subject, as the journal has it; undefined where none is set. */
  readonly finals: readonly (string | undefined)[];
  /** Subjects in which the worst mark was set or, where none is set, is likely or possible. */
  readonly atRisk: number;
}

/** Whether the worst final mark is likely, or possible by enough marks: a few marks alone alarm nobody. */
export const isAtRisk = ({ flags, marks }: Pick<ForecastCell, 'flags' | 'marks'>): boolean =>
  marks > 0 &&
  (flags.includes('LIKELY_FAILING') || (flags.includes('MAY_FAIL') && !flags.includes('TOO_FEW_MARKS')));

/** Whether nothing is left to come: the period is over, or its last work is marked. */
export const isCertain = ({ cells }: Pick<ClassForecast, 'cells'>): boolean =>
  cells.every(({ probabilities }) => Math.max(...probabilities) === 1000);

/** Whether the journal has said how the period ended: no forecast is shown any more, but what was set. */
export const isSettled = (page: Pick<ClassForecast, 'cells' | 'finalMarks'>): boolean =>
  page.cells.length > 0 && page.finalMarks.length > 0 && isCertain(page);

/** Whether it has said so of everybody with marks: until then what is not set yet is what the marks come to. */
export const isComplete = (page: Pick<ClassForecast, 'cells' | 'finalMarks'>): boolean => {
  const set = new Set(page.finalMarks.map(keyOf));
  return isSettled(page) && page.cells.every((cell) => set.has(keyOf(cell)));
};

const keyOf = ({ studentIndex, subjectIndex }: Pick<ForecastCell, 'studentIndex' | 'subjectIndex'>): string =>
  `${studentIndex} ${subjectIndex}`;

/**
 * The class, who needs help first: those who are counted as at risk, by their subjects; then by how many worst final
 * marks are to be expected, and by how many subjects have anything to look at; the server's order of names within.
 */
export function rowsByNeed(page: ClassForecast): StudentRow[] {
  const { students, subjects, cells, finalMarks, scale } = page;
  const settled = isSettled(page);
  const grid = students.map(() => subjects.map((): ForecastCell | undefined => undefined));
  for (const cell of cells) grid[cell.studentIndex]![cell.subjectIndex] = cell;
  const finals = students.map(() => subjects.map((): string | undefined => undefined));
  for (const { studentIndex, subjectIndex, value } of finalMarks) finals[studentIndex]![subjectIndex] = value;
  const worst = String(scale[0]);
  return students
    .map((student, at) => {
      const own = grid[at]!.filter((cell) => cell !== undefined);
      // Without a mark it is the class that speaks, not the student.
      const marked = settled ? [] : own.filter(({ marks }) => marks > 0);
      return {
        ...student,
        cells: grid[at]!,
        finals: finals[at]!,
        atRisk: subjects.filter((_, subject) => {
          const [value, cell] = [settled ? finals[at]![subject] : undefined, grid[at]![subject]];
          return value === undefined ? cell !== undefined && isAtRisk(cell) : value === worst;
        }).length,
        expected: marked.reduce((sum, { probabilities }) => sum + probabilities[0]!, 0),
        flagged: marked.filter(({ flags }) => flags.length > 0).length,
      };
    })
    .toSorted(
      (one, other) =>
        other.atRisk - one.atRisk || other.expected - one.expected || other.flagged - one.flagged,
    );
}
