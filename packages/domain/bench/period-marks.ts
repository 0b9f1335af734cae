import { forecastNextPeriod } from '../src/forecast/forecast-next-period.ts';
import { csvRows, numberIn } from './csv-table.ts';

export interface PeriodMarkFigures {
  readonly rmse: number;
  readonly passAccuracy: number;
  readonly fiveLevelAccuracy: number;
}

const VALUES = Array.from({ length: 21 }, (_, value) => value);
const SCALE = { values: VALUES, finalFrom: VALUES.slice(1).map((value) => value - 0.5) };
const PASS = 10;
/** The lowest mark of each of the five levels but the worst, as in Cortez and Silva (2008). */
const LEVELS = [10, 12, 14, 16];
const levelOf = (mark: number) => LEVELS.filter((least) => mark >= least).length;

/** Forecasts G3 from G1, G2 and the absences, all on 0–20, and holds it against what came. */
export async function periodMarkFigures(
  file: string,
  separator: string,
): Promise<PeriodMarkFigures & { students: number }> {
  let squares = 0;
  let passes = 0;
  let levels = 0;
  let students = 0;
  for await (const { line, cells } of csvRows(file, separator, ['G1', 'G2', 'G3', 'absences'])) {
    const read = (column: keyof typeof cells) => {
      const value = numberIn(file, line, column, cells[column]);
      if (column !== 'absences' && !VALUES.includes(value))
        throw new Error(`${file}, line ${line}, column ${column}: ${value} is not 0–20`);
      return value;
    };
    const came = read('G3');
    const probabilities = forecastNextPeriod({
      scale: SCALE,
      finalMarks: [read('G1'), read('G2')],
      absences: read('absences'),
    });
    const expected = probabilities.reduce((sum, share, value) => sum + share * value, 0);
    squares += (expected - came) ** 2;
    passes += massFrom(probabilities, PASS) >= 0.5 === came >= PASS ? 1 : 0;
    const ofLevel = [0, 1, 2, 3, 4].map((level) =>
      probabilities.reduce((sum, share, value) => sum + (levelOf(value) === level ? share : 0), 0),
    );
    levels += ofLevel.indexOf(Math.max(...ofLevel)) === levelOf(came) ? 1 : 0;
    students++;
  }
  return {
    rmse: Math.sqrt(squares / students),
    passAccuracy: passes / students,
    fiveLevelAccuracy: levels / students,
    students,
  };
}

const massFrom = (probabilities: readonly number[], least: number): number =>
  probabilities.slice(least).reduce((sum, share) => sum + share, 0);
