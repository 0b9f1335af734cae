import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { at, ForecastDesk } from '../../test/forecast-desk.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

it('what is said of a period that is over does not depend on the day on which it is read', async () => {
  await desk.school.add('planned_work', {
    class_id: desk.classId,
    subject_id: desk.mathsId,
    on_date: '2026-12-24',
    weight: 4,
    title: 'Контрольная работа',
  });
  desk.now = at('2026-12-27T10:00');
  const first = await desk.read(desk.quarterId);
  expect(first.cells).toHaveLength(3);
  desk.now = at('2027-01-20T10:00');
  expect(await desk.read(desk.quarterId)).toEqual(first);
});
