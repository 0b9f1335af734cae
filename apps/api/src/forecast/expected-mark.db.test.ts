import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, ForecastDesk, QUARTER } from '../../test/forecast-desk.ts';
import { addSubject } from '../../test/world-journal.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

describe('what the teacher expects', () => {
  const versions = () =>
    desk.world.rows<{ value: number | null; recorded_by: string }>(
      'select value, recorded_by from expected_mark where school_id = $1 order by recorded_at, expected_mark_id',
      [desk.school.schoolId],
    );

  it('stands beside what is computed, and every version stays', async () => {
    expect(await desk.expects(desk.ivan, 4)).toMatchObject({ expectedMark: 4, marks: 5 });
    await desk.expects(desk.ivan, 4);
    desk.now = at('2026-11-24T11:00');
    await desk.expects(desk.ivan, 5);
    const page = await desk.read();
    const expected = () => page.cells.map(({ expectedMark }) => expectedMark);
    expect(expected()).toEqual([null, 5, null]);
    desk.now = at('2026-11-24T12:00');
    expect(await desk.expects(desk.ivan, null)).toMatchObject({ expectedMark: null });
    const recorded_by = desk.teacher.membershipId;
    expect(await versions()).toEqual([4, 5, null].map((value) => ({ value, recorded_by })));
    await desk.issue();
    expect(JSON.stringify(await desk.family())).not.toContain('expected');
  });

  it('is the class teacher’s own: the deputy reads it, and has none', async () => {
    await desk.expects(desk.ivan, 4);
    const page = await desk.read(null, desk.deputy);
    expect(page.viewerCanExpect).toBe(false);
    expect(page.cells.map(({ expectedMark }) => expectedMark)).toContain(4);
    await expect(desk.expects(desk.ivan, 5, desk.deputy)).rejects.toThrow('NOT_FOUND');
    expect(await versions()).toHaveLength(1);
  });

  it('is a mark of the scale, in a subject of the class with marks, before the period is over', async () => {
    await expect(desk.expects(desk.ivan, 6)).rejects.toMatchObject({
      extensions: { code: 'INVALID', reason: 'NOT_ON_SCALE', field: 'value' },
    });
    const elsewhere = await addSubject(desk.school, 'Химия', 3);
    await expect(desk.expects(desk.ivan, 4, desk.teacher, elsewhere)).rejects.toThrow('SUBJECT_NOT_IN_CLASS');
    desk.now = at('2026-12-27T10:00');
    await expect(desk.expects(desk.ivan, 4)).rejects.toThrow('PERIOD_NOT_CURRENT');
    desk.now = at(`${QUARTER.endsOn}T10:00`);
    await desk.school.add('assessment_mode', {
      class_id: desk.classId,
      subject_id: desk.mathsId,
      grading_period_id: desk.quarterId,
      mode: 'PASS_FAIL',
    });
    await expect(desk.expects(desk.ivan, 4)).rejects.toThrow('NOT_ASSESSED_BY_MARKS');
    expect(await versions()).toEqual([]);
  });
});
