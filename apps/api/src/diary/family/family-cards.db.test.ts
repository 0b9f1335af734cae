import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Membership } from '../../platform/actor.ts';
import { at, FamilyDesk, LAST_WEEK, THIS_WEEK } from '../../../test/family-desk.ts';
import { actorIn } from '../../../test/world-actor.ts';
import { addStudyWeek } from '../../../test/world-diary.ts';
import { readViewerChildren } from './read-viewer-children.use-case.ts';

let desk: FamilyDesk;

beforeAll(async () => {
  desk = await FamilyDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

describe('the cards', () => {
  it('stand with last week’s first during grace, and fall away once its time is over and it is met', async () => {
    desk.now = at('2026-11-24T07:59');
    expect((await desk.read()).cards.map(({ week, state }) => [week, state])).toEqual([
      [LAST_WEEK, 'PENDING'],
      [THIS_WEEK, 'PENDING'],
    ]);
    await desk.press(LAST_WEEK);
    expect((await desk.read()).cards[0]).toMatchObject({
      week: LAST_WEEK,
      state: 'ON_TIME',
      viewerCanAcknowledge: true,
    });
    desk.now = at('2026-11-24T08:00');
    expect((await desk.read()).cards.map(({ week }) => week)).toEqual([THIS_WEEK]);
  });

  it('come after this week’s once overdue, and stay with their late receipt', async () => {
    expect((await desk.read()).cards.map(({ week, state }) => [week, state])).toEqual([
      [THIS_WEEK, 'PENDING'],
      [LAST_WEEK, 'MISSING'],
    ]);
    await desk.press(LAST_WEEK);
    const late = (await desk.read()).cards[1];
    expect(late).toMatchObject({ week: LAST_WEEK, state: 'LATE' });
    expect(late!.acknowledgements).toMatchObject([{ own: true, sections: ['SCHEDULE'] }]);
  });

  it('carry the receipt and whose it is', async () => {
    const [pressed] = await desk.press();
    expect(pressed).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME', refusal: null });
    const own = { guardianName: 'Марина Сергеевна', receivedAt: '2026-11-24T05:00:00Z', route: 'OWN_PRESS' };
    const { receiptNumber } = pressed!;
    expect((await desk.read()).cards[0]!.acknowledgements).toMatchObject([
      { ...own, own: true, receiptNumber },
    ]);
    expect((await desk.read(null, desk.father)).cards[0]!.acknowledgements).toMatchObject([
      { ...own, own: false },
    ]);
  });

  it('count who else still owes where each guardian must acknowledge', async () => {
    const nextWeek = '2026-11-30';
    await addStudyWeek(desk.school, desk.classId, nextWeek, [
      { studentId: desk.arina, owing: [desk.mother.personId!, desk.father.personId!] },
    ]);
    desk.now = at('2026-12-01T10:00');
    const [pressed] = await desk.press(nextWeek);
    expect(pressed).toMatchObject({ outcome: 'RECORDED', state: null });
    expect((await desk.read()).cards[0]).toMatchObject({ week: nextWeek, state: 'PENDING', othersOwe: 1 });
    expect((await desk.read(null, desk.father)).cards[0]).toMatchObject({ othersOwe: 0 });
    expect(await desk.press(nextWeek, desk.father)).toMatchObject([
      { outcome: 'RECORDED', state: 'ON_TIME' },
    ]);
  });

  it('have no button for a student, nor for a week that asks nothing', async () => {
    const student = await actorIn(desk.school, 'STUDENT', desk.arina);
    expect((await desk.read(null, student)).cards[0]).toMatchObject({
      viewerCanAcknowledge: false,
      state: 'PENDING',
    });
    const exempt = await desk.school.student({ classId: desk.classId });
    await desk.school.guard(exempt, desk.mother.personId!);
    await desk.school.add('weekly_duty', {
      student_id: exempt,
      week: THIS_WEEK,
      class_id: desk.classId,
      required: false,
      reason: 'EXEMPT',
    });
    expect((await desk.read(null, desk.mother, exempt)).cards).toMatchObject([
      { state: 'NOT_REQUIRED', reason: 'EXEMPT', viewerCanAcknowledge: false },
    ]);
  });
});

describe('the children of a viewer', () => {
  const children = (actor: Membership) => desk.runner.run(actor, readViewerChildren, undefined);

  it('are those with rights today, the oldest first, with their open weeks', async () => {
    const kirill = await desk.school.student({
      classId: desk.classId,
      givenName: 'Кирилл',
      birthDate: '2015-03-01',
    });
    await desk.school.guard(kirill, desk.mother.personId!);
    const denied = await desk.school.student({ classId: desk.classId, birthDate: '2014-01-01' });
    await desk.school.guard(denied, desk.mother.personId!);
    await desk.school.guard(denied, desk.mother.personId!, { startsOn: '2026-10-01', rights: 'NONE' });
    const adult = await desk.school.student({ classId: desk.classId, birthDate: '2008-11-24' });
    await desk.school.guard(adult, desk.mother.personId!);
    const formerly = await desk.school.student({ classId: desk.classId });
    await desk.school.guard(formerly, desk.mother.personId!, { endsOn: '2026-11-23' });
    await desk.press();
    await desk.openSection('SCHEDULE');
    expect(await children(desk.mother)).toMatchObject([
      {
        membershipId: desk.mother.membershipId,
        studentId: desk.arina,
        fullName: 'Ощепкова Арина',
        classTitle: '7А',
        weeks: [
          { week: THIS_WEEK, state: 'ON_TIME', acknowledged: true, opened: ['SCHEDULE'] },
          { week: LAST_WEEK, state: 'MISSING', acknowledged: false, opened: [] },
        ],
      },
      { studentId: kirill, givenName: 'Кирилл', weeks: [] },
    ]);
  });

  it('is the student alone for a student, grown up or not', async () => {
    const grown = await desk.school.student({ classId: desk.classId, birthDate: '2008-01-01' });
    const student = await actorIn(desk.school, 'STUDENT', grown);
    expect((await children(student)).map(({ studentId }) => studentId)).toEqual([grown]);
  });
});
