import {
  FORECAST_CONSTANTS,
  REASONED_CONSTANTS,
  type ForecastConstants,
} from '../src/forecast/forecast-constants.ts';
import { scoredForecast, type Standing, standingsAt } from './forecast-sequences.ts';
import { readSequences } from './mark-sequences.ts';
import { scoreForecasts } from './score-forecasts.ts';

type Name = keyof ForecastConstants;

const PARTS = [0.25, 0.5, 0.75];
const NAMES = Object.keys(REASONED_CONSTANTS) as Name[];
/** What leaving a reasoned value by the factor e costs: only what the marks clearly ask for is moved. */
const RELUCTANCE = 0.02;
const LONGEST_STRIDE = 1.3;
const SHORTEST_STRIDE = 1.03;

/** Log loss and ranked probability score at the three cuts, and what the distance from the reasoned values costs. */
function cost(standings: readonly (readonly Standing[])[], constants: ForecastConstants): number {
  if (constants.otherWeight >= constants.sameWeight || constants.sameWeight > 0.9) return Infinity;
  let total = 0;
  for (const part of standings) {
    const { logLoss, rps } = scoreForecasts(part.map((standing) => scoredForecast(standing, constants)));
    total += logLoss + 2 * rps;
  }
  for (const name of NAMES) total += RELUCTANCE * Math.log(constants[name] / REASONED_CONSTANTS[name]) ** 2;
  return total;
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('npm run fit:forecast -- FILE.csv');
  process.exit(1);
}
const courses = await readSequences(file);
const standings = PARTS.map((part) => [...standingsAt(courses, part)].filter((_, at) => at % 3 === 0));
let best = REASONED_CONSTANTS;
let least = cost(standings, best);
console.log(`reasoned: ${least.toFixed(5)}`);
// One constant after the other, up and down, by ever smaller factors, until nothing helps any more.
for (let stride = LONGEST_STRIDE; stride >= SHORTEST_STRIDE; stride = Math.sqrt(stride)) {
  for (let moved = true; moved;) {
    moved = false;
    for (const name of NAMES)
      for (const factor of [stride, 1 / stride]) {
        const tried = { ...best, [name]: best[name] * factor };
        const found = cost(standings, tried);
        if (found >= least - 1e-5) continue;
        [best, least, moved] = [tried, found, true];
      }
    console.log(`${stride.toFixed(3)}: ${least.toFixed(5)}`);
  }
}
for (const name of NAMES)
  console.log(`${name.padEnd(16)} ${best[name].toPrecision(3).padEnd(8)} now ${FORECAST_CONSTANTS[name]}`);
