import type { ClassForecastCellFieldsFragment, ClassForecastFieldsFragment } from '../gql/graphql.ts';

export type ClassForecast = ClassForecastFieldsFragment;
export type ForecastCell = ClassForecastCellFieldsFragment;

/** A student with the forecasts of the subjects that have one. */
export interface StudentRow {
  readonly studentId: string;
  readonly name: string;
  /** By subject; undefined where there is no forecast. */
  readonly cells: readonly (ForecastCell | undefined)[];
  /** Subjects in which the worst mark is likely or possible. */
  readonly atRisk: number;
}

/** Whether the worst final mark is likely, or possible by enough marks: a few marks alone alarm nobody. */
export const isAtRisk = ({ flags }: Pick<ForecastCell, 'flags'>): boolean =>
  flags.includes('LIKELY_FAILING') || (flags.includes('MAY_FAIL') && !flags.includes('TOO_FEW_MARKS'));

/** Whether nothing is left to come: the period is over, or its last work is marked. */
export const isCertain = ({ cells }: Pick<ClassForecast, 'cells'>): boolean =>
  cells.every(({ probabilities }) => Math.max(...probabilities) === 1000);

/**
 * The class, who needs help first: by how many worst final marks are to be expected, then by how many subjects have
 * anything to look at; the server's order of names within.
 */
export function rowsByNeed({ students, subjects, cells }: ClassForecast): StudentRow[] {
  const grid = students.map(() => subjects.map((): ForecastCell | undefined => undefined));
  for (const cell of cells) grid[cell.studentIndex]![cell.subjectIndex] = cell;
  return students
    .map((student, at) => {
      const own = grid[at]!.filter((cell) => cell !== undefined);
      return {
        ...student,
        cells: grid[at]!,
        atRisk: own.filter(isAtRisk).length,
        worst: own.reduce((sum, { probabilities }) => sum + probabilities[0]!, 0),
        flagged: own.filter(({ flags }) => flags.length > 0).length,
      };
    })
    .toSorted((one, other) => other.worst - one.worst || other.flagged - one.flagged);
}
