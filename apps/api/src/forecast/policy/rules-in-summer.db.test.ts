import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, ForecastDesk, QUARTER, TEN } from '../../../test/forecast-desk.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

describe('in summer', () => {
  const periods = async () => (await desk.rules()).periods.map(({ startsOn }) => startsOn);

  it('the rules of the next year can be entered, once its periods are there', async () => {
    desk.now = at('2027-08-16T10:00');
    expect(await periods()).toEqual(['2026-09-01', QUARTER.startsOn]);
    const next = await addNextYear();
    expect(await periods()).toEqual(['2027-09-01']);
    await desk.changeRules('2027-09-01', { ...TEN, timesPerPeriod: 2 });
    expect((await desk.rules()).periods).toMatchObject([
      { gradingPeriodId: next, terms: { scale: TEN.scale, timesPerPeriod: 2 } },
    ]);
    await expect(desk.changeRules(QUARTER.startsOn, { timesPerPeriod: 2 })).rejects.toThrow('NO_SUCH_PERIOD');
    expect((await desk.calibration()).periods.map(({ startsOn }) => startsOn)).toEqual([
      '2026-09-01',
      QUARTER.startsOn,
    ]);
  });

  it('and not before the last period of the present year is over', async () => {
    await addNextYear();
    desk.now = at('2026-12-26T23:00');
    expect(await periods()).toEqual(['2026-09-01', QUARTER.startsOn]);
    desk.now = at('2026-12-27T01:00');
    expect(await periods()).toEqual(['2027-09-01']);
  });

  async function addNextYear(): Promise<string> {
    const [academic_year_id, grading_period_id] = [randomUUID(), randomUUID()];
    await desk.school.add('academic_year', {
      academic_year_id,
      title: '2027/28',
      starts_on: '2027-09-01',
      ends_on: '2028-05-31',
      first_duty_week: '2027-09-06',
    });
    await desk.school.add('grading_period', {
      grading_period_id,
      academic_year_id,
      kind: 'QUARTER',
      ordinal: 1,
      starts_on: '2027-09-01',
      ends_on: '2027-10-30',
      grades: ['05'],
    });
    return grading_period_id;
  }
});
