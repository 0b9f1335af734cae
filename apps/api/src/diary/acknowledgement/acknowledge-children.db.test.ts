import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, FamilyDesk, LAST_WEEK, THIS_WEEK } from '../../../test/family-desk.ts';
import { actorIn } from '../../../test/world-actor.ts';
import { addStudyWeek } from '../../../test/world-diary.ts';
import { acknowledgeChildren } from './acknowledge-children.ts';

let desk: FamilyDesk;

beforeAll(async () => {
  desk = await FamilyDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

describe('a press', () => {
  it('repeated answers with the first receipt', async () => {
    const [first] = await desk.press();
    desk.now = at('2026-11-25T10:00');
    expect(await desk.press()).toEqual([{ ...first, outcome: 'ALREADY' }]);
  });

  it('is a result for each child, in two schools, and one refusal touches no other', async () => {
    const other = await desk.world.school({ timeZone: 'Asia/Yekaterinburg' });
    const otherClass = await other.schoolClass('5А');
    const kirill = await other.student({ classId: otherClass });
    const there = await actorIn(other, 'GUARDIAN', await other.guardian({ studentId: kirill }));
    await addStudyWeek(other, otherClass, THIS_WEEK, [kirill]);
    const item = { week: THIS_WEEK, diaryRevision: 0, scheduleOpened: false, finalMarksOpened: false };
    const session = { accountId: '', login: '', displayName: '', memberships: [desk.mother, there] };
    const results = await acknowledgeChildren({ session, useCases: desk.runner }, [
      { ...item, membershipId: desk.mother.membershipId, studentId: desk.arina },
      { ...item, membershipId: desk.mother.membershipId, studentId: kirill },
      { ...item, membershipId: desk.father.membershipId, studentId: desk.arina },
      { ...item, membershipId: there.membershipId, studentId: kirill, week: '2026-12-07' },
      { ...item, membershipId: there.membershipId, studentId: kirill },
    ]);
    expect(results.map(({ outcome, refusal }) => refusal ?? outcome)).toEqual([
      'RECORDED',
      'NOT_FOUND',
      'NOT_FOUND',
      'NO_DUTY',
      'RECORDED',
    ]);
  });

  it('stands for no revision that the diary has not reached', async () => {
    const revision = async () =>
      (
        await desk.world.rows('select diary_revision from diary_acknowledgement where student_id = $1', [
          desk.arina,
        ])
      )[0];
    await desk.press(THIS_WEEK, desk.mother, desk.arina, 2_147_483_647);
    expect(await revision()).toEqual({ diary_revision: 0 });
    await desk.school.add('student_diary', {
      student_id: desk.arina,
      revision: 7,
      changed_at: desk.now.toString(),
    });
    await desk.world.rows('delete from diary_acknowledgement where student_id = $1', [desk.arina]);
    await desk.press(THIS_WEEK, desk.mother, desk.arina, 2_147_483_647);
    expect(await revision()).toEqual({ diary_revision: 7 });
    await desk.world.rows('delete from diary_acknowledgement where student_id = $1', [desk.arina]);
    await desk.press(THIS_WEEK, desk.mother, desk.arina, 5);
    expect(await revision()).toEqual({ diary_revision: 5 });
  });

  it('needs somebody signed in', async () => {
    await expect(acknowledgeChildren({ session: null, useCases: desk.runner }, [])).rejects.toThrow(
      'UNAUTHENTICATED',
    );
  });
});

describe('presses at the same time', () => {
  const PAIRS = 12;

  it('of two guardians under EVERY meet each duty exactly once', async () => {
    const week = '2026-11-30';
    desk.now = at('2026-12-01T10:00');
    const [mother, father] = [desk.mother, desk.father];
    const owing = [mother.personId!, father.personId!];
    const students: string[] = [];
    for (let each = 0; each < PAIRS; each++) {
      const studentId = await desk.school.student({ classId: desk.classId });
      for (const guardianId of owing) await desk.school.guard(studentId, guardianId);
      students.push(studentId);
    }
    const duties = students.map((studentId) => ({ studentId, owing }));
    await addStudyWeek(desk.school, desk.classId, week, duties);
    const pressed = await Promise.all(
      students.flatMap((studentId) => [
        desk.press(week, mother, studentId),
        desk.press(week, father, studentId),
        desk.press(week, father, studentId),
      ]),
    );
    const results = pressed.flat();
    expect(results.filter(({ outcome }) => outcome === 'RECORDED')).toHaveLength(2 * PAIRS);
    expect(results.filter(({ outcome }) => outcome === 'ALREADY')).toHaveLength(PAIRS);
    for (const studentId of students) {
      const own = results.filter((each) => each.studentId === studentId && each.outcome === 'RECORDED');
      expect(own.filter(({ state }) => state === 'ON_TIME')).toHaveLength(1);
      expect(own.filter(({ state }) => state === null)).toHaveLength(1);
    }
    const [counters] = await desk.world.rows(
      `select w.required, w.on_time, w.late,
         (select count(*)::int from weekly_duty d where d.school_id = w.school_id and d.week = w.week and d.state = 'ON_TIME') as met
       from class_week w where w.school_id = $1 and w.week = $2`,
      [desk.school.schoolId, week],
    );
    expect(counters).toEqual({ required: PAIRS, on_time: PAIRS, late: 0, met: PAIRS });
  });
});

describe('opening a section', () => {
  it('is kept once for the week, and shown to its guardian alone', async () => {
    expect(await desk.openSection('FINAL_MARKS')).toBe(true);
    desk.now = at('2026-11-24T11:00');
    expect(await desk.openSection('FINAL_MARKS')).toBe(true);
    expect(await desk.openSection('SCHEDULE')).toBe(true);
    expect((await desk.read()).cards[0]!.opened).toEqual(['SCHEDULE', 'FINAL_MARKS']);
    expect((await desk.read(null, desk.father)).cards[0]!.opened).toEqual([]);
    const kept = await desk.world.rows(
      `select section, first_opened_at = '2026-11-24T05:00:00Z' as first from diary_section_view
       where student_id = $1 order by section`,
      [desk.arina],
    );
    expect(kept).toEqual([
      { section: 'FINAL_MARKS', first: true },
      { section: 'SCHEDULE', first: false },
    ]);
  });

  it('of a week that is not open is no evidence', async () => {
    expect(await desk.openSection('SCHEDULE', '2026-11-30')).toBe(false);
    desk.now = at('2026-12-01T10:00');
    expect(await desk.openSection('SCHEDULE', LAST_WEEK)).toBe(false);
  });
});
