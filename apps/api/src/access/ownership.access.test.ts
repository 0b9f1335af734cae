import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import type { Actor } from '../platform/actor.ts';
import { fixedClock } from '../platform/clock.ts';
import { type Target, useCase } from '../platform/use-case.ts';

const readDiary = useCase<Target, true>({
  action: 'diary.read',
  target: (target) => target,
  run: async () => true,
});

describe('whose a student is', () => {
  let server: TestServer;
  let world: World;
  let school: WorldSchool;
  beforeAll(async () => {
    server = await startTestServer({ clock: fixedClock(Temporal.Instant.from('2026-11-24T09:00:00Z')) });
    world = await World.open(server.ownerUrl);
    school = await world.school();
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const actor = (role: Actor['role'], personId: string): Actor => ({
    accountId: crypto.randomUUID(),
    membershipId: crypto.randomUUID(),
    schoolId: school.schoolId,
    timeZone: 'Asia/Yekaterinburg',
    role,
    personId,
  });
  const sees = (who: Actor, studentId: string) =>
    server.composition.platform.useCases.run(who, readDiary, { studentId }).catch(() => false);

  it('is a guardian’s while the guardianship lasts', async () => {
    const studentId = await school.student();
    const guardianId = await school.guardian();
    const guardian = actor('GUARDIAN', guardianId);
    expect(await sees(guardian, studentId)).toBe(false);
    await school.guard(studentId, guardianId, { startsOn: '2026-09-01', endsOn: '2026-11-23' });
    expect(await sees(guardian, studentId)).toBe(false);
    await school.guard(studentId, guardianId, { startsOn: '2026-11-24' });
    expect(await sees(guardian, studentId)).toBe(true);
  });

  it('is no longer when a court act takes the rights, even beside an open guardianship', async () => {
    const studentId = await school.student();
    const guardianId = await school.guardian({ studentId });
    expect(await sees(actor('GUARDIAN', guardianId), studentId)).toBe(true);
    await school.guard(studentId, guardianId, { startsOn: '2026-11-25', rights: 'NONE' });
    expect(await sees(actor('GUARDIAN', guardianId), studentId)).toBe(true);
    await school.guard(studentId, guardianId, { startsOn: '2026-11-24', rights: 'NONE' });
    expect(await sees(actor('GUARDIAN', guardianId), studentId)).toBe(false);
  });

  it('is a class teacher’s while both are in the class', async () => {
    const classId = await school.schoolClass();
    const staffId = await school.staff({ leads: classId });
    const here = await school.student({ classId });
    const gone = await school.student({ classId, endsOn: '2026-11-23' });
    expect(await sees(actor('TEACHER', staffId), here)).toBe(true);
    expect(await sees(actor('TEACHER', staffId), gone)).toBe(false);
    expect(await sees(actor('TEACHER', await school.staff()), here)).toBe(false);
  });

  it('is the student’s own', async () => {
    const studentId = await school.student();
    expect(await sees(actor('STUDENT', studentId), studentId)).toBe(true);
    expect(await sees(actor('STUDENT', await school.student()), studentId)).toBe(false);
  });
});
