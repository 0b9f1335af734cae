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

it('a period that is over shows what the journal ended it with, also where nothing was forecast', async () => {
  const newcomer = await desk.school.student({ classId: desk.classId, familyName: 'Яшина' });
  await desk.finalMark(desk.anna, desk.quarterId, 4);
  await desk.finalMark(desk.pavel, desk.quarterId, 2);
  await desk.finalMark(newcomer, desk.quarterId, 'NOT_ASSESSED');
  await desk.finalMark(desk.ivan, desk.firstQuarterId, 5);
  desk.now = at('2026-12-27T10:00');
  const { students, subjects, finalMarks, cells } = await desk.read(desk.quarterId);
  const said = finalMarks.map(({ studentIndex, subjectIndex, value }) =>
    [students[studentIndex]!.name, subjects[subjectIndex]!.title, value].join(', '),
  );
  expect(said.toSorted()).toEqual([
    'Агеева Анна, Математика, 4',
    'Яшин Павел, Математика, 2',
    expect.stringMatching(/^Яшина .*, Математика, NOT_ASSESSED$/),
  ]);
  expect(cells).toHaveLength(3);
});

it('no final mark is shown before there is one', async () => {
  expect((await desk.read()).finalMarks).toEqual([]);
});
