import { randomUUID } from 'node:crypto';
import type { Role } from '@vedomo/domain/access/role';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Membership } from '../../platform/actor.ts';
import { FamilyDesk, THIS_WEEK } from '../../../test/family-desk.ts';
import { actorIn } from '../../../test/world-actor.ts';
import { openDiarySection } from './open-diary-section.use-case.ts';

let desk: FamilyDesk;
/** Own is Arina, another is a student of another class, foreign one of another school. */
let students: { own: string; another: string; foreign: string; nobody: string };

beforeAll(async () => {
  desk = await FamilyDesk.open();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.begin();
  const elsewhere = await desk.world.school();
  students = {
    own: desk.arina,
    another: await desk.school.student({ classId: await desk.school.schoolClass('7Б') }),
    foreign: await elsewhere.student({ classId: await elsewhere.schoolClass('7А') }),
    nobody: randomUUID(),
  };
});

/** The people who have to do with Arina. */
async function actorOf(role: Role): Promise<Membership> {
  if (role === 'GUARDIAN') return desk.mother;
  if (role === 'STUDENT') return actorIn(desk.school, role, desk.arina);
  return actorIn(
    desk.school,
    role,
    await desk.school.staff(role === 'TEACHER' ? { leads: desk.classId } : {}),
  );
}

async function seen(work: (studentId: string) => Promise<unknown>): Promise<string> {
  const answers = await Promise.all(
    Object.entries(students).map(async ([whose, studentId]) => {
      try {
        await work(studentId);
        return whose;
      } catch (error) {
        expect(error).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
        return null;
      }
    }),
  );
  return answers.filter(Boolean).join(' ');
}

describe.each<[Role, string, string]>([
  ['GUARDIAN', 'own', 'own'],
  ['STUDENT', 'own', ''],
  ['TEACHER', 'own', ''],
  ['DIRECTOR', 'own another', ''],
  ['DEPUTY_DIRECTOR', 'own another', ''],
  ['ADMINISTRATOR', '', ''],
  ['CLERK', '', ''],
])('a person acting as %s', (role, reads, acknowledges) => {
  it(`reads: ${reads || 'nobody'}`, async () => {
    const actor = await actorOf(role);
    expect(await seen((studentId) => desk.read(null, actor, studentId))).toBe(reads);
  });

  it(`opens sections and acknowledges for: ${acknowledges || 'nobody'}`, async () => {
    const actor = await actorOf(role);
    const open = (studentId: string) =>
      desk.runner.run(actor, openDiarySection, { studentId, week: THIS_WEEK, section: 'SCHEDULE' });
    expect(await seen(open)).toBe(acknowledges);
    const pressed = await Promise.all(
      Object.values(students).map((each) => desk.press(THIS_WEEK, actor, each)),
    );
    const recorded = pressed.flat().filter(({ outcome }) => outcome === 'RECORDED');
    expect(recorded.map(({ studentId }) => studentId)).toEqual(acknowledges ? [students.own] : []);
    expect(pressed.flat().filter(({ refusal }) => refusal === 'NOT_FOUND')).toHaveLength(
      acknowledges ? 3 : 4,
    );
  });
});

it('a guardian whose rights a court act took sees nobody', async () => {
  const denied = await actorIn(
    desk.school,
    'GUARDIAN',
    await desk.school.guardian({ studentId: desk.arina, rights: 'NONE' }),
  );
  expect(await seen((studentId) => desk.read(null, denied, studentId))).toBe('');
});
