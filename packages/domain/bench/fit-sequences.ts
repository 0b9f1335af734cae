import {
  FORECAST_CONSTANTS,
  REASONED_CONSTANTS,
  type ForecastConstants,
} from '../src/forecast/forecast-constants.ts';
import { coordinateSearch, printConstants } from './coordinate-search.ts';
import { scoredForecast, standingsAt } from './forecast-sequences.ts';
import { readSequences } from './mark-sequences.ts';
import { scoreForecasts } from './score-forecasts.ts';

const PARTS = [0.25, 0.5, 0.75];
/** What leaving a reasoned value by the factor e costs: only what the marks clearly ask for is moved. */
const RELUCTANCE = 0.02;
const EVERY = 3;

/** Fits the constants of the forecast to log loss and ranked probability score at the three cuts. */
export async function fitSequences(file: string): Promise<void> {
  const courses = await readSequences(file);
  const standings = PARTS.map((part) => [...standingsAt(courses, part)].filter((_, at) => at % EVERY === 0));
  const names = Object.keys(REASONED_CONSTANTS) as (keyof ForecastConstants)[];
  const found = coordinateSearch(
    REASONED_CONSTANTS,
    (constants) => {
      if (constants.otherWeight >= constants.sameWeight || constants.sameWeight > 0.9) return Infinity;
      let total = 0;
      for (const part of standings) {
        const { logLoss, rps } = scoreForecasts(part.map((standing) => scoredForecast(standing, constants)));
        total += logLoss + 2 * rps;
      }
      for (const name of names)
        total += RELUCTANCE * Math.log(constants[name] / REASONED_CONSTANTS[name]) ** 2;
      return total;
    },
    1.03,
  );
  printConstants(found, FORECAST_CONSTANTS);
}
