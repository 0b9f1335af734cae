import type { AssessedMark } from '../src/forecast/assessed-mark.ts';
import { FIVE_POINT_SCALE, finalRank } from '../src/forecast/mark-scale.ts';
import { csvRows, numberIn } from './csv-table.ts';

/** The marks of one student in one course, in the order of their days, and the final mark they gave. */
export interface MarkSequence {
  readonly marks: readonly AssessedMark[];
  /** Rank of the weighted mean of all of them, rounded half up. */
  readonly finalRank: number;
}

export interface Course {
  readonly title: string;
  readonly sequences: readonly MarkSequence[];
}

const SCALE = FIVE_POINT_SCALE;

/** Reads dated weighted marks: columns course, student, day, weight, mark; any other is ignored. */
export async function readSequences(file: string): Promise<Course[]> {
  const courses = new Map<string, Map<string, AssessedMark[]>>();
  const columns = ['course', 'student', 'day', 'weight', 'mark'] as const;
  for await (const { line, cells } of csvRows(file, ',', columns)) {
    const value = numberIn(file, line, 'mark', cells.mark);
    const weight = numberIn(file, line, 'weight', cells.weight);
    if (!SCALE.values.includes(value))
      throw new Error(`${file}, line ${line}, column mark: ${value} is not 2–5`);
    if (weight < 0) throw new Error(`${file}, line ${line}, column weight: ${weight} is negative`);
    const students = courses.get(cells.course) ?? new Map<string, AssessedMark[]>();
    courses.set(cells.course, students);
    const marks = students.get(cells.student) ?? [];
    students.set(cells.student, marks);
    marks.push({ day: numberIn(file, line, 'day', cells.day), weight, value });
  }
  return [...courses].map(([title, students]) => ({
    title,
    sequences: [...students.values()].map((unsorted) => {
      const marks = unsorted.toSorted((one, other) => one.day - other.day);
      return { marks, finalRank: finalRank(SCALE, weightedMean(marks)) };
    }),
  }));
}

/** Where no mark has a weight, each has 1. */
export function weightedMean(marks: readonly AssessedMark[]): number {
  const weight = marks.reduce((sum, mark) => sum + mark.weight, 0);
  if (weight === 0) return marks.reduce((sum, { value }) => sum + value, 0) / marks.length;
  return marks.reduce((sum, mark) => sum + mark.value * mark.weight, 0) / weight;
}
