import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { scoredForecast, scoredRunningMean, standingsAt } from './forecast-sequences.ts';
import { forecastSpeed } from './forecast-speed.ts';
import { readSequences } from './mark-sequences.ts';
import { periodMarkFigures } from './period-marks.ts';
import { scoreForecasts, type Scores } from './score-forecasts.ts';

const PARTS = [0.25, 0.5, 0.75];
const USAGE =
  "npm run bench:forecast -- --sequences FILE.csv | --period-marks FILE.csv [--separator ';'] [--json FILE]";

async function benchSequences(file: string): Promise<object> {
  const courses = await readSequences(file);
  const count = courses.reduce((sum, { sequences }) => sum + sequences.length, 0);
  console.log(`${file}: ${count} sequences of ${courses.length} courses`);
  const cuts = PARTS.map((at) => {
    const standings = [...standingsAt(courses, at)];
    const forecast = scoreForecasts(standings.map((standing) => scoredForecast(standing)));
    const runningMean = scoreForecasts(standings.map(scoredRunningMean));
    print(at, forecast, runningMean);
    return { at, forecast, runningMean };
  });
  const { perSecond, heapGrowth } = forecastSpeed(courses);
  console.log(
    `\n${Math.round(perSecond).toLocaleString('en')} forecasts per second on one core of ${cpus()[0]!.model.trim()}; ` +
      `the heap grew by ${(heapGrowth / 2 ** 20).toFixed(1)} MiB meanwhile`,
  );
  return { cuts };
}

function print(at: number, forecast: Scores, runningMean: Scores): void {
  console.log(`\nAt ${at * 100} % of the marks       forecast   running mean`);
  for (const name of Object.keys(forecast) as (keyof Scores)[])
    console.log(`  ${name.padEnd(24)} ${forecast[name].toFixed(4)}     ${runningMean[name].toFixed(4)}`);
}

async function benchPeriodMarks(file: string, separator: string): Promise<object> {
  const { students, ...figures } = await periodMarkFigures(file, separator);
  console.log(`${file}: ${students} students, G3 from G1, G2 and absences`);
  console.log('                         forecast   Cortez and Silva 2008, mathematics / Portuguese');
  console.log(
    `  RMSE                   ${figures.rmse.toFixed(3)}      best 1.75 / 1.32, from G2 alone 2.01 / 1.32`,
  );
  console.log(`  pass at 10             ${percent(figures.passAccuracy)}     best 91.9 % / 93.0 %`);
  console.log(`  five levels            ${percent(figures.fiveLevelAccuracy)}     best 78.5 % / 76.1 %`);
  return figures;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const { values } = parseArgs({
  options: {
    sequences: { type: 'string' },
    'period-marks': { type: 'string' },
    separator: { type: 'string', default: ',' },
    json: { type: 'string' },
  },
});
try {
  const { sequences, 'period-marks': periodMarks, separator, json } = values;
  if ((sequences === undefined) === (periodMarks === undefined)) throw new Error(USAGE);
  const figures = sequences
    ? await benchSequences(sequences)
    : await benchPeriodMarks(periodMarks!, separator);
  if (json) await writeFile(json, `${JSON.stringify(figures)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
