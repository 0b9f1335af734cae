import { forecastNextPeriod, type PeriodHistory } from '../src/forecast/forecast-next-period.ts';
import { csvRows, numberIn } from './csv-table.ts';

export interface PeriodMarkFigures {
  readonly rmse: number;
  readonly passAccuracy: number;
  readonly fiveLevelAccuracy: number;
}

export interface PeriodMarks {
  /** G1 and G2. */
  readonly finalMarks: readonly number[];
  readonly absences: number;
  /** G3. */
  readonly came: number;
}

const VALUES = Array.from({ length: 21 }, (_, value) => value);
export const TWENTY_POINT_SCALE = { values: VALUES, finalFrom: VALUES.slice(1).map((value) => value - 0.5) };
const PASS = 10;
/** The lowest mark of each of the five levels but the worst, as in Cortez and Silva (2008). */
const LEVELS = [10, 12, 14, 16];
const levelOf = (mark: number) => LEVELS.filter((least) => mark >= least).length;

/** Reads the columns G1, G2, G3 (0–20) and absences; any other is ignored. */
export async function readPeriodMarks(file: string, separator: string): Promise<PeriodMarks[]> {
  const students: PeriodMarks[] = [];
  for await (const { line, cells } of csvRows(file, separator, ['G1', 'G2', 'G3', 'absences'])) {
    const mark = (column: 'G1' | 'G2' | 'G3') => {
      const value = numberIn(file, line, column, cells[column]);
      if (!VALUES.includes(value))
        throw new Error(`${file}, line ${line}, column ${column}: ${value} is not 0–20`);
      return value;
    };
    students.push({
      finalMarks: [mark('G1'), mark('G2')],
      absences: numberIn(file, line, 'absences', cells.absences),
      came: mark('G3'),
    });
  }
  return students;
}

/** What each student's forecast is made from: the own marks, and how many of the others have given up by G2. */
export function historiesOf(students: readonly PeriodMarks[]): PeriodHistory[] {
  const isGone = ({ finalMarks, absences }: PeriodMarks) => absences === 0 && finalMarks.at(-1) === VALUES[0];
  const gone = students.filter(isGone).length;
  return students.map((student) => ({
    scale: TWENTY_POINT_SCALE,
    finalMarks: student.finalMarks,
    absences: student.absences,
    others: { students: students.length - 1, gone: gone - (isGone(student) ? 1 : 0) },
  }));
}

/** Forecasts G3 from G1, G2 and the absences, and holds it against what came. */
export function periodMarkFigures(students: readonly PeriodMarks[]): PeriodMarkFigures {
  let squares = 0;
  let passes = 0;
  let levels = 0;
  for (const [at, history] of historiesOf(students).entries()) {
    const { came } = students[at]!;
    const probabilities = forecastNextPeriod(history);
    const expected = probabilities.reduce((sum, share, value) => sum + share * value, 0);
    squares += (expected - came) ** 2;
    const pass = probabilities.slice(PASS).reduce((sum, share) => sum + share, 0) >= 0.5;
    passes += pass === came >= PASS ? 1 : 0;
    const ofLevel = [0, ...LEVELS].map((_, level) =>
      probabilities.reduce((sum, share, value) => sum + (levelOf(value) === level ? share : 0), 0),
    );
    levels += ofLevel.indexOf(Math.max(...ofLevel)) === levelOf(came) ? 1 : 0;
  }
  const count = students.length;
  return {
    rmse: Math.sqrt(squares / count),
    passAccuracy: passes / count,
    fiveLevelAccuracy: levels / count,
  };
}
