import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ForecastDesk, QUARTER, TEN } from '../../../test/forecast-desk.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

describe('a new scale', () => {
  const change = async () => (await desk.changeRules(QUARTER.startsOn, TEN)).versions.length;
  const clear = (...tables: string[]) =>
    Promise.all(
      tables.map((table) =>
        desk.world.rows(`delete from ${table} where school_id = $1`, [desk.school.schoolId]),
      ),
    );

  it('may be entered for a period that has begun until a mark stands in it', async () => {
    await clear('mark');
    await desk.mark(desk.ivan, QUARTER.startsOn, 'ABSENT');
    await desk.finalMark(desk.ivan, desk.firstQuarterId, 5);
    const other = await desk.school.schoolClass('6А', { grade: '06' });
    const stranger = await desk.school.student({ classId: other });
    await desk.mark(stranger, QUARTER.startsOn, 5);
    expect(await change()).toBe(1);
  });

  it.each([
    ['a mark', () => desk.mark(desk.ivan, '2026-12-26', 5)],
    ['a final mark', () => desk.finalMark(desk.ivan, desk.quarterId, 5)],
    ['a mark that a teacher expects', () => desk.expects(desk.ivan, 4)],
  ])('is refused once there is %s', async (_, stand) => {
    await clear('mark');
    await stand();
    await expect(change()).rejects.toMatchObject({
      extensions: { reason: 'SCALE_IN_USE', params: { gradingPeriodId: desk.quarterId } },
    });
  });

  it('is refused once families were told a forecast', async () => {
    await desk.issue();
    await clear('mark');
    await expect(change()).rejects.toThrow('SCALE_IN_USE');
  });
});
