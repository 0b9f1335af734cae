import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, ForecastDesk } from '../../test/forecast-desk.ts';
import { addLessons, addSubject } from '../../test/world-journal.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

const cellOf = (page: Awaited<ReturnType<ForecastDesk['read']>>, studentId: string, title = 'Математика') => {
  const student = page.students.findIndex((each) => each.studentId === studentId);
  const subject = page.subjects.findIndex((each) => each.title === title);
  return page.cells.find((each) => each.studentIndex === student && each.subjectIndex === subject);
};

describe('where there is no forecast, the page says why', () => {
  const withMode = (mode: string) =>
    desk.school.add('assessment_mode', {
      class_id: desk.classId,
      subject_id: desk.mathsId,
      grading_period_id: desk.quarterId,
      mode,
    });

  it('grade 1: no marks are given in the class, and nothing is owed', async () => {
    await withMode('NONE');
    expect(await desk.read()).toMatchObject({
      cells: [],
      subjects: [{ mode: 'NONE', worksToCome: 'UNKNOWN' }],
      reason: 'NO_MARKS_IN_CLASS',
      required: 0,
      viewerCanIssue: false,
    });
    await expect(desk.issue()).rejects.toThrow('NOTHING_TO_ISSUE');
  });

  it('one subject that is passed or not stays without, the others have theirs', async () => {
    await withMode('PASS_FAIL');
    const history = await addSubject(desk.school, 'История', 2);
    await addLessons(desk.school, await desk.school.schoolClass('5В'), history, ['2026-11-03']);
    await desk.school.add('mark', {
      student_id: desk.ivan,
      on_date: '2026-11-03',
      lesson_ordinal: 2,
      class_id: desk.classId,
      subject_id: history,
      value: '4',
      recorded_at: '2026-11-03T09:00:00Z',
    });
    const page = await desk.read();
    expect(page.subjects.map(({ mode }) => mode)).toEqual(['PASS_FAIL', 'MARKS']);
    expect(cellOf(page, desk.ivan)).toBeUndefined();
    expect(cellOf(page, desk.ivan, 'История')).toBeDefined();
  });

  it('without a timetable nobody knows what is to come: no certainty, nothing needed', async () => {
    await desk.school.world.rows('delete from lesson where class_id = $1', [desk.classId]);
    const page = await desk.read();
    expect(page.subjects[0]!.worksToCome).toBe('UNKNOWN');
    expect(cellOf(page, desk.ivan)!.needed).toEqual([]);
    expect(Math.max(...cellOf(page, desk.ivan)!.probabilities)).toBeLessThan(1000);
  });

  it('no marks yet', async () => {
    await desk.school.world.rows('delete from mark where class_id = $1', [desk.classId]);
    expect(await desk.read()).toMatchObject({ cells: [], reason: 'NO_MARKS_YET', viewerCanIssue: false });
  });

  it('between periods; a past one can be asked for, and not be issued', async () => {
    desk.now = at('2026-10-28T10:00');
    expect(await desk.read()).toMatchObject({
      gradingPeriodId: null,
      cells: [],
      reason: 'BETWEEN_PERIODS',
      viewerCanIssue: false,
      periods: [{ gradingPeriodId: desk.firstQuarterId }],
    });
    await desk.mark(desk.ivan, '2026-10-20', 4);
    const past = await desk.read(desk.firstQuarterId);
    expect(cellOf(past, desk.ivan)!.probabilities).toEqual([0, 0, 1000, 0]);
    expect(past.viewerCanIssue).toBe(false);
    await expect(desk.issue(null, desk.firstQuarterId)).rejects.toThrow('PERIOD_NOT_CURRENT');
    await expect(desk.read(desk.quarterId)).rejects.toThrow('NOT_FOUND');
  });
});
