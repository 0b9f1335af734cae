import { describe, expect, it } from 'vitest';
import { scoredForecast, scoredRunningMean, standingsAt } from './forecast-sequences.ts';
import { inventCourses, SCHOOLS } from './gradebooks.fixture.ts';
import { scoreForecasts } from './score-forecasts.ts';

describe.each(Object.entries(SCHOOLS))('in a school with %s', (_, school) => {
  it.each([0.25, 0.5, 0.75])('the forecast at %d of the marks is better than the running mean', (part) => {
    const standings = [...standingsAt(inventCourses(school, 7), part)];
    const forecast = scoreForecasts(standings.map((standing) => scoredForecast(standing)));
    const runningMean = scoreForecasts(standings.map(scoredRunningMean));
    expect(forecast.rps).toBeLessThan(runningMean.rps);
    expect(forecast.logLoss).toBeLessThan(runningMean.logLoss);
    expect(Math.abs(forecast.coverage80 - forecast.stated80)).toBeLessThan(0.06);
  });
});
