import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ForecastDesk, QUARTER, TEN } from '../../test/forecast-desk.ts';
import { addPeriod } from '../../test/world-journal.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

async function ivansCell() {
  const page = await desk.read();
  const at = page.students.findIndex(({ studentId }) => studentId === desk.ivan);
  return page.cells.find(({ studentIndex }) => studentIndex === at)!;
}

describe('the forecast of the year mark', () => {
  it('comes from the final marks before and the forecast of the period', async () => {
    await desk.finalMark(desk.ivan, desk.firstQuarterId, 5);
    const { year, probabilities } = await ivansCell();
    const [two, three, four, five] = probabilities as [number, number, number, number];
    expect(year!.slice(0, 2)).toEqual([0, 0]);
    expect(Math.abs(year![2]! - (two + three))).toBeLessThanOrEqual(1);
    expect(Math.abs(year![3]! - (four + five))).toBeLessThanOrEqual(1);
  });

  it('is less sure while periods are to come, and leaves out what was not assessed', async () => {
    await desk.finalMark(desk.ivan, desk.firstQuarterId, 'NOT_ASSESSED');
    const { year, probabilities } = await ivansCell();
    expect(year).toEqual(probabilities);
    await addPeriod(desk.school, 3, '2027-01-11', '2027-03-20', ['05']);
    const open = (await ivansCell()).year!;
    expect(open.reduce((sum, part) => sum + part, 0)).toBe(1000);
    expect(open).not.toEqual(probabilities);
    await addPeriod(desk.school, 4, '2027-03-29', '2027-05-26', ['06']);
    expect((await ivansCell()).year).toEqual(open);
  });

  it('is not made where a period that is over has no final mark: it must not pass for no period', async () => {
    expect((await ivansCell()).year).toBeNull();
    await addPeriod(desk.school, 1, '2026-09-01', '2026-10-24', ['06']);
    await addPeriod(desk.school, 1, '2026-09-01', '2026-10-31', ['05'], 'TRIMESTER');
    await desk.finalMark(desk.ivan, desk.firstQuarterId, 5);
    expect((await ivansCell()).year).not.toBeNull();
  });

  it('does not wait for a final mark where the subject had no marks', async () => {
    await desk.school.add('assessment_mode', {
      class_id: desk.classId,
      subject_id: desk.mathsId,
      grading_period_id: desk.firstQuarterId,
      mode: 'PASS_FAIL',
    });
    const { year, probabilities } = await ivansCell();
    expect(year).toEqual(probabilities);
  });

  it('rounds by thresholds of its own', async () => {
    await desk.finalMark(desk.ivan, desk.firstQuarterId, 5);
    await desk.changeRules(QUARTER.startsOn, { finalFrom: [2.5, 3.5, 4.65] });
    const { year, probabilities } = await ivansCell();
    const [two, three, four, five] = probabilities as [number, number, number, number];
    // A five and a four are 4.5, a five and a three 4, a five and a two 3.5.
    expect(Math.abs(year![2]! - (two + three))).toBeLessThanOrEqual(1);
    expect(Math.abs(year![3]! - (four + five))).toBeLessThanOrEqual(1);
    await desk.changeRules(QUARTER.startsOn, {
      finalFrom: [2.5, 3.5, 4.65],
      yearFinalFrom: [2.5, 3.6, 4.6],
    });
    const strict = (await ivansCell()).year!;
    expect(Math.abs(strict[1]! - two)).toBeLessThanOrEqual(1);
    expect(Math.abs(strict[2]! - (three + four))).toBeLessThanOrEqual(1);
    expect(Math.abs(strict[3]! - five)).toBeLessThanOrEqual(1);
  });

  it('is not made where another period of the year is on another scale', async () => {
    await desk.finalMark(desk.ivan, desk.firstQuarterId, 5);
    await addPeriod(desk.school, 3, '2027-01-11', '2027-03-20', ['05']);
    await desk.changeRules('2027-01-11', { timesPerPeriod: 2 });
    expect((await ivansCell()).year).not.toBeNull();
    await desk.changeRules('2027-01-11', TEN);
    expect((await ivansCell()).year).toBeNull();
  });

  it('is told with the notice and kept as it was told', async () => {
    await desk.finalMark(desk.ivan, desk.firstQuarterId, 5);
    const { year } = await ivansCell();
    await desk.issue();
    await desk.world.rows("update period_mark set value = '2' where student_id = $1", [desk.ivan]);
    expect((await ivansCell()).year).not.toEqual(year);
    expect((await desk.family()).subjects[0]!.year).toEqual(year);
  });

  it('is not made again for a period that is over', async () => {
    const page = await desk.read(desk.firstQuarterId);
    expect(page.cells.every(({ year }) => year === null)).toBe(true);
  });
});

it('there is no forecast for who is freed of the subject and has no mark in it', async () => {
  const freed = await desk.school.student({ classId: desk.classId, givenName: 'Яна', familyName: 'Янова' });
  const cells = async () => (await desk.read()).cells.length;
  expect(await cells()).toBe(4);
  await desk.mark(freed, '2026-11-23', 'EXEMPT');
  expect(await cells()).toBe(3);
  await desk.mark(freed, '2026-11-18', 4);
  expect(await cells()).toBe(4);
});
