import {
  forecastNextPeriod,
  NEXT_PERIOD_CONSTANTS,
  type NextPeriodConstants,
} from '../src/forecast/forecast-next-period.ts';
import { coordinateSearch, printConstants } from './coordinate-search.ts';
import { historiesOf, readPeriodMarks } from './period-marks.ts';

const START: NextPeriodConstants = {
  start: 0.03,
  latest: 0.8,
  before: 0.2,
  deviation: 0.05,
  givingUpAt: 0.35,
  givingUpRate: 20,
  goneShare: 0,
};

/** Fits the constants of the next period's forecast to the log loss of what came and the square of the mean's error. */
export async function fitPeriodMarks(file: string, separator: string): Promise<void> {
  const students = await readPeriodMarks(file, separator);
  const histories = historiesOf(students);
  const { others } = histories[0]!;
  const start = { ...START, goneShare: others!.gone / others!.students };
  const found = coordinateSearch(start, (constants) => {
    // How many have given up is counted, not fitted.
    if (constants.goneShare !== start.goneShare) return Infinity;
    let total = 0;
    for (const [at, history] of histories.entries()) {
      const { came } = students[at]!;
      const probabilities = forecastNextPeriod(history, constants);
      const expected = probabilities.reduce((sum, share, value) => sum + share * value, 0);
      total += (expected - came) ** 2 - Math.log(Math.max(1e-6, probabilities[came]!));
    }
    return total / students.length;
  });
  printConstants(found, NEXT_PERIOD_CONSTANTS);
}
