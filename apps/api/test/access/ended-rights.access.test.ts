import { adultFrom } from '@vedomo/domain/diary/adulthood';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { addStudyWeek } from '../world-diary.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../world.ts';
import { NOW, THIS_WEEK } from './school-objects.ts';

const [YESTERDAY, TODAY, TOMORROW] = ['2026-11-23', '2026-11-24', '2026-11-25'];

const VIEWER = '{ viewer { memberships { role } } }';
const CHILDREN = '{ viewerChildren { studentId } }';
const DIARY = 'query ($studentId: UUID!) { familyDiary(studentId: $studentId) { studentId } }';
const OPEN = `mutation ($studentId: UUID!) { openDiarySection(studentId: $studentId, week: "${THIS_WEEK}", section: SCHEDULE) }`;
const PRESS = `mutation ($studentId: UUID!, $membershipId: UUID!) { acknowledgeDiary(input: { items: [{ studentId: $studentId,
  membershipId: $membershipId, week: "${THIS_WEEK}", diaryRevision: 0, scheduleOpened: true, finalMarksOpened: false }] })
  { outcome refusal } }`;
const CLASS_WEEK = 'query ($classId: UUID!) { classWeek(classId: $classId) { classId } }';

/** Rights end with a day of the school: here it is Tuesday, 24 November. */
describe('rights that have ended', () => {
  let server: TestServer;
  let world: World;
  let school: WorldSchool;
  let classId: string;
  let people = 0;
  let now = Temporal.Instant.from(NOW);
  beforeAll(async () => {
    server = await startTestServer({ clock: { now: () => now } });
    world = await World.open(server.ownerUrl);
    school = await world.school();
    classId = await school.schoolClass();
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const signIn = async (
    role: 'GUARDIAN' | 'TEACHER' | 'STUDENT',
    personId: string,
    given: { endsOn?: string } = {},
  ) => {
    const login = `person-${(people += 1)}`;
    const membershipId = await school.member(await world.account(login), role, { personId, ...given });
    return { login, membershipId, cookie: await server.signIn(login, WORLD_PASSWORD) };
  };
  type Signed = Awaited<ReturnType<typeof signIn>>;
  const code = async (as: Signed, query: string, variables: Record<string, string>) =>
    (await server.ask(query, variables, as)).errors?.[0]?.extensions?.['code'] ?? 'DONE';

  /** How a child is closed or open to a guardian in everything that a guardian can ask. */
  async function access(as: Signed, studentId: string): Promise<unknown[]> {
    const children = await server.ask<{ viewerChildren: { studentId: string }[] }>(CHILDREN, {}, as);
    const pressed = await server.ask<{ acknowledgeDiary: { outcome: string; refusal: string | null }[] }>(
      PRESS,
      { studentId, membershipId: as.membershipId },
      as,
    );
    const [press] = pressed.data!.acknowledgeDiary;
    return [
      children.data!.viewerChildren.length,
      await code(as, DIARY, { studentId }),
      await code(as, OPEN, { studentId }),
      press!.refusal ?? press!.outcome,
    ];
  }
  const GONE = [0, 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];
  const THERE = [1, 'DONE', 'DONE', 'RECORDED'];

  async function child(birthDate = '2013-05-01'): Promise<string> {
    const schoolClass = await school.schoolClass();
    const studentId = await school.student({ classId: schoolClass, birthDate });
    await addStudyWeek(school, schoolClass, THIS_WEEK, [studentId]);
    return studentId;
  }

  it.each([
    [TODAY, ['TEACHER'], 'DONE'],
    [YESTERDAY, [], 'UNAUTHENTICATED'],
  ])('a membership whose last day is %s', async (endsOn, roles, expected) => {
    const staffId = await school.staff({ leads: classId });
    const teacher = await signIn('TEACHER', staffId, { endsOn });
    const { data } = await server.ask<{ viewer: { memberships: { role: string }[] } }>(VIEWER, {}, teacher);
    expect(data!.viewer.memberships.map(({ role }) => role)).toEqual(roles);
    expect(await code(teacher, CLASS_WEEK, { classId })).toBe(expected);
  });

  it('a membership that ends while its session is open', async () => {
    const teacher = await signIn('TEACHER', await school.staff({ leads: classId }));
    expect(await code(teacher, CLASS_WEEK, { classId })).toBe('DONE');
    await world.rows('update membership set ends_on = $2 where membership_id = $1', [
      teacher.membershipId,
      YESTERDAY,
    ]);
    // Written past the API, which notices at the latest after these.
    now = now.add({ seconds: 5 });
    expect(await code(teacher, CLASS_WEEK, { classId })).toBe('UNAUTHENTICATED');
  });

  it('an account that is closed while its session is open', async () => {
    const teacher = await signIn('TEACHER', await school.staff({ leads: classId }));
    await world.rows('update account set disabled_at = $2 where login = $1', [teacher.login, NOW]);
    expect(await code(teacher, CLASS_WEEK, { classId })).toBe('UNAUTHENTICATED');
    await expect(server.signIn(teacher.login, WORLD_PASSWORD)).rejects.toThrow('WRONG_CREDENTIALS');
  });

  it.each([
    [TODAY, THERE],
    [YESTERDAY, GONE],
  ])('a guardianship whose last day is %s', async (endsOn, expected) => {
    const studentId = await child();
    const guardianId = await school.guardian();
    await school.guard(studentId, guardianId, { endsOn });
    expect(await access(await signIn('GUARDIAN', guardianId), studentId)).toEqual(expected);
  });

  it.each([
    [TODAY, GONE],
    [TOMORROW, THERE],
  ])(
    'a court act that takes the rights from %s on, beside an open guardianship',
    async (startsOn, expected) => {
      const studentId = await child();
      const guardianId = await school.guardian({ studentId });
      await school.guard(studentId, guardianId, { startsOn, rights: 'NONE' });
      expect(await access(await signIn('GUARDIAN', guardianId), studentId)).toEqual(expected);
    },
  );

  it.each(['2008-11-25', '2008-11-24', '2008-02-29'])('a child born on %s', async (birthDate) => {
    const adult = adultFrom(Temporal.PlainDate.from(birthDate)).toString() <= TODAY;
    const studentId = await child(birthDate);
    const guardian = await signIn('GUARDIAN', await school.guardian({ studentId }));
    expect(await access(guardian, studentId)).toEqual(adult ? GONE : THERE);
    expect(await code(await signIn('STUDENT', studentId), DIARY, { studentId })).toBe('DONE');
  });

  it('a class that is led no longer', async () => {
    const staffId = await school.staff();
    const led = await school.schoolClass();
    await school.add('class_teacher', {
      class_id: led,
      staff_id: staffId,
      starts_on: '2026-09-01',
      ends_on: YESTERDAY,
    });
    const teacher = await signIn('TEACHER', staffId);
    expect(await code(teacher, CLASS_WEEK, { classId: led })).toBe('NOT_FOUND');
    const studentId = await school.student({ classId: led });
    expect(await code(teacher, DIARY, { studentId })).toBe('NOT_FOUND');
  });
});
