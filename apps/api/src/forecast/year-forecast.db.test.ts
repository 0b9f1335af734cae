import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ForecastDesk } from '../../test/forecast-desk.ts';
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
    await addPeriod(desk.school, 4, '2027-03-29', '2027-05-26', ['06']);
    const open = (await ivansCell()).year!;
    expect(open.reduce((sum, part) => sum + part, 0)).toBe(1000);
    expect(open).not.toEqual(probabilities);
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
