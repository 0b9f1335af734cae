import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { at, ForecastDesk } from '../../test/forecast-desk.ts';
import { addPeriod } from '../../test/world-journal.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

it('holds what was said against the final marks, once the period is over', async () => {
  desk.now = at('2026-12-07T10:00');
  const page = await desk.issue();
  const stated = (n: number) => Math.max(...page.cells[n]!.probabilities);
  await desk.finalMark(desk.anna, desk.quarterId, page.cells[0]!.likeliest);
  await desk.finalMark(desk.ivan, desk.quarterId, page.cells[1]!.likeliest === 4 ? 3 : 4);
  await desk.finalMark(desk.pavel, desk.quarterId, 'NOT_ASSESSED');
  expect(await desk.calibration()).toMatchObject({ issued: 3, scored: 0 });

  desk.now = at('2026-12-28T10:00');
  const { bins, weeks, issued, scored, periods } = await desk.calibration();
  expect({ issued, scored }).toEqual({ issued: 3, scored: 2 });
  expect(periods.map(({ title }) => title)).toEqual(['1-я четверть', '2-я четверть']);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(bins.reduce((sum, { right }) => sum + right, 0)).toBe(1);
  // From 7 to 26 December are two whole weeks.
  expect(weeks).toEqual([
    { weeksBeforeEnd: 2, count: 2, stated: Math.round((stated(0) + stated(1)) / 2), right: 1 },
  ]);
});

it('holds what was said of the year against the year marks, of all grades together', async () => {
  const year = await addPeriod(desk.school, 1, '2026-09-01', '2027-05-26', ['05'], 'YEAR');
  // The year that ends last is the year, and what is told after it is none of its forecasts.
  await addPeriod(desk.school, 2, '2026-09-01', '2026-12-20', ['05'], 'YEAR');
  const ofNinth = await addPeriod(desk.school, 1, '2026-09-01', '2027-05-20', ['09'], 'YEAR');
  for (const student of [desk.anna, desk.ivan]) await desk.finalMark(student, desk.firstQuarterId, 4);
  desk.now = at('2026-12-07T10:00');
  const { cells, students } = await desk.issue();
  const told = (studentId: string) =>
    cells.find(({ studentIndex }) => students[studentIndex]!.studentId === studentId)!.year;
  const likeliest = (probabilities: readonly number[]) =>
    2 + probabilities.indexOf(Math.max(...probabilities));
  await desk.finalMark(desk.anna, year, likeliest(told(desk.anna)!));
  await desk.finalMark(desk.ivan, year, likeliest(told(desk.ivan)!) === 5 ? 4 : 5);
  // Nothing was said of the year of one whose first quarter has no mark.
  expect(told(desk.pavel)).toBeNull();
  await desk.finalMark(desk.pavel, year, 4);
  expect(await desk.calibration(year)).toMatchObject({ issued: 2, scored: 0 });

  desk.now = at('2027-05-27T10:00');
  for (const asked of [year, ofNinth]) {
    const { bins, weeks, issued, scored, periods, classes } = await desk.calibration(asked);
    expect({ issued, scored }).toEqual({ issued: 2, scored: 2 });
    expect(periods.map(({ kind }) => kind)).toEqual(['QUARTER', 'QUARTER', 'YEAR']);
    expect(bins.reduce((sum, { right }) => sum + right, 0)).toBe(1);
    expect(weeks).toMatchObject([{ weeksBeforeEnd: 24, count: 2, right: 1 }]);
    expect(classes).toMatchObject([{ title: '5А', period: { ordinal: 2 } }]);
  }
});

it('is of one period where one is asked for', async () => {
  desk.now = at('2026-12-07T10:00');
  await desk.issue();
  expect(await desk.calibration(desk.firstQuarterId)).toMatchObject({
    gradingPeriodId: desk.firstQuarterId,
    issued: 0,
    classes: [],
  });
  expect(await desk.calibration(desk.quarterId)).toMatchObject({
    issued: 3,
    classes: [{ title: '5А', required: 3, met: 3, period: { ordinal: 2 } }],
  });
  const coming = await addPeriod(desk.school, 3, '2027-01-11', '2027-03-20', ['05']);
  await expect(desk.calibration(coming)).rejects.toThrow('NOT_FOUND');
});

it('lists the classes that have marks: grade 1 owes nothing', async () => {
  const first = await desk.school.schoolClass('1А', { grade: '01' });
  await desk.school.student({ classId: first });
  await addPeriod(desk.school, 2, '2026-11-02', '2026-12-26', ['01']);
  const { classes } = await desk.calibration();
  expect(classes.map(({ title }) => title)).toEqual(['5А']);
});
