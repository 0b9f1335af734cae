import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, ForecastDesk } from '../../test/forecast-desk.ts';
import { addLessons, addSubject } from '../../test/world-journal.ts';
import { actorIn } from '../../test/world-actor.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

const revisionOf = async (studentId: string): Promise<number> =>
  (
    await desk.world.rows<{ revision: number }>('select revision from student_diary where student_id = $1', [
      studentId,
    ])
  )[0]?.revision ?? 0;

describe('issuing', () => {
  it('keeps what was computed, as it was, whatever comes afterwards', async () => {
    const before = await desk.read();
    const issued = await desk.issue('  Контрольная в декабре решит многое.  ');
    expect(issued.notices).toMatchObject([
      {
        issuedAt: '2026-11-24T05:00:00.000Z',
        issuedBy: 'Орлова М. П.',
        sentence: 'Контрольная в декабре решит многое.',
        students: 3,
        received: 0,
      },
    ]);
    const said = before.cells.map(({ probabilities }) => probabilities);
    expect(issued.cells.map((cell) => cell.issued)).toEqual(said);
    await desk.mark(desk.ivan, '2026-11-23', 2);
    const later = await desk.read();
    expect(later.cells.map((cell) => cell.issued)).toEqual(said);
    expect(later.cells.map(({ probabilities }) => probabilities)).not.toEqual(said);
  });

  it('raises each diary once, in however many subjects', async () => {
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
    await desk.school.add('student_diary', {
      student_id: desk.ivan,
      revision: 7,
      changed_at: '2026-11-03T09:00:00Z',
    });
    await desk.issue();
    expect(await revisionOf(desk.ivan)).toBe(8);
    expect(await revisionOf(desk.pavel)).toBe(1);
    const items = await desk.world.rows<{ diary_revision: number }>(
      'select diary_revision from forecast_notice_item where student_id = $1',
      [desk.ivan],
    );
    expect(items).toEqual([{ diary_revision: 8 }, { diary_revision: 8 }]);
  });

  it('is done once a day: the second is refused and raises nothing, also at the same moment', async () => {
    const both = await Promise.allSettled([desk.issue(), desk.issue()]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = both.find((each) => each.status === 'rejected');
    expect(refused?.reason).toMatchObject({
      extensions: { code: 'CONFLICT', reason: 'FORECAST_ISSUED_TODAY' },
    });
    expect(await revisionOf(desk.ivan)).toBe(1);
    expect((await desk.read()).viewerCanIssue).toBe(false);
    desk.now = at('2026-11-25T00:10');
    expect((await desk.issue()).notices).toHaveLength(2);
    expect(await revisionOf(desk.ivan)).toBe(2);
  });
});

describe('a receipt', () => {
  it('is the press on a page that shows the notice; an earlier press is none', async () => {
    await desk.press();
    desk.now = at('2026-11-24T12:00');
    await desk.issue();
    expect((await desk.read()).notices).toMatchObject([{ students: 3, received: 0 }]);
    expect((await desk.family()).notice).toMatchObject({ received: false });
    // The week is acknowledged already: the next press is next week's.
    await desk.world.rows('delete from diary_acknowledgement where student_id = $1', [desk.ivan]);
    await desk.press();
    expect((await desk.read()).notices).toMatchObject([{ students: 3, received: 1 }]);
    expect((await desk.family()).notice).toMatchObject({ received: true });
  });

  it('is not an earlier press, whatever revision it claimed to have read', async () => {
    await desk.press();
    await desk.world.rows('update diary_acknowledgement set diary_revision = 1000 where student_id = $1', [
      desk.ivan,
    ]);
    desk.now = at('2026-11-24T12:00');
    await desk.issue();
    expect((await desk.read()).notices).toMatchObject([{ students: 3, received: 0 }]);
    expect((await desk.family()).notice).toMatchObject({ received: false });
  });

  it('is each guardian’s own, and for the school anybody’s', async () => {
    await desk.issue();
    await desk.press();
    const father = await actorIn(
      desk.school,
      'GUARDIAN',
      await desk.school.guardian({ studentId: desk.ivan }),
    );
    expect((await desk.family(father)).notice).toMatchObject({ received: false });
    expect((await desk.family(desk.teacher)).notice).toMatchObject({ received: true });
    expect((await desk.read()).notices).toMatchObject([{ received: 1 }]);
  });
});

describe('the regularity rule', () => {
  const rate = async () => {
    const { required, met } = await desk.read();
    const [own] = (await desk.calibration()).classes.filter(({ classId }) => classId === desk.classId);
    // The class's page and the overview come to the same.
    expect(own).toMatchObject({ required, met });
    return `${met} of ${required}`;
  };

  it('is met by a notice in time, and not by one a day later', async () => {
    expect(await rate()).toBe('0 of 3');
    desk.now = at('2026-12-13T09:00');
    await desk.issue();
    expect(await rate()).toBe('0 of 3');
    desk.now = at('2026-12-12T23:50');
    await desk.issue();
    expect(await rate()).toBe('3 of 3');
  });

  it('follows the school’s policy', async () => {
    await desk.school.add('forecast_policy', {
      starts_on: '2026-09-01',
      times_per_period: 2,
      days_before_end: 20,
    });
    expect(await desk.read()).toMatchObject({ issueBy: '2026-12-06', timesPerPeriod: 2 });
    await desk.issue();
    expect(await rate()).toBe('0 of 3');
    desk.now = at('2026-12-06T09:00');
    await desk.issue();
    expect(await rate()).toBe('3 of 3');
  });

  it('asks nothing for who came after the last day, and is not met for who came after the notice', async () => {
    await desk.issue();
    await desk.school.student({ classId: desk.classId, startsOn: '2026-12-01' });
    await desk.school.student({ classId: desk.classId, startsOn: '2026-12-14' });
    desk.now = at('2026-12-15T10:00');
    expect(await rate()).toBe('3 of 4');
  });

  it('counts a notice that the student had in another class', async () => {
    await desk.issue();
    const other = await desk.school.schoolClass('5Б');
    await desk.world.rows(`update enrolment set ends_on = '2026-11-30' where student_id = $1`, [desk.ivan]);
    await desk.school.enrol(desk.ivan, other, '2026-12-01');
    desk.now = at('2026-12-02T10:00');
    expect(await rate()).toBe('2 of 2');
    expect(await desk.read(null, desk.deputy, other)).toMatchObject({ required: 1, met: 1 });
  });
});
