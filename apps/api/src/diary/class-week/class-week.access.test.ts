import { randomUUID } from 'node:crypto';
import { ROLES, type Role } from '@vedomo/domain/access/role';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOwnership } from '../../access/ownership.read-model.ts';
import type { Actor } from '../../platform/actor.ts';
import { openDatabase } from '../../platform/database.ts';
import { UseCaseRunner } from '../../platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { addStudyWeek } from '../../../test/world-diary.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { chooseClass } from './choose-class.use-case.ts';
import { readClassWeek } from './read-class-week.use-case.ts';
import { studentWeeks } from './read-student-weeks.use-case.ts';
import { recordReceived } from '../acknowledgement/record-acknowledgements.use-case.ts';
import { undoAcknowledgement } from '../acknowledgement/undo-acknowledgement.use-case.ts';

const WEEK = '2026-11-23';
const STAFF_READERS: readonly Role[] = ['ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR'];

let test: TestDatabase;
let database: DataSource;
let world: World;
let runner: UseCaseRunner;
let classes: { own: string; sameSchool: string; foreign: string; nowhere: string };
let student: string;
let guardian: string;
const actors = new Map<Role, Actor>();

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.apiUrl, []);
  world = await World.open(test.ownerUrl);
  runner = new UseCaseRunner(
    database,
    { now: () => Temporal.Instant.from('2026-11-25T05:00:00Z') },
    findOwnership,
  );
  const school = await world.school();
  const own = await school.schoolClass('5А');
  student = await school.student({ classId: own });
  guardian = await school.guardian({ studentId: student });
  await addStudyWeek(school, own, WEEK, [student]);
  classes = {
    own,
    sameSchool: await school.schoolClass('6А'),
    foreign: await (await world.school()).schoolClass('5А'),
    nowhere: randomUUID(),
  };
  const people: Partial<Record<Role, string>> = {
    TEACHER: await school.staff({ leads: own }),
    GUARDIAN: guardian,
    STUDENT: student,
  };
  for (const role of ROLES) actors.set(role, await actorOf(school, role, people[role] ?? null));
});
afterAll(async () => {
  await world.close();
  await database.destroy();
  await test.drop();
});

async function actorOf(school: WorldSchool, role: Role, personId: string | null): Promise<Actor> {
  const accountId = await world.account(role.toLowerCase());
  const membershipId = await school.member(accountId, role, { personId });
  return {
    accountId,
    membershipId,
    schoolId: school.schoolId,
    role,
    personId,
    timeZone: 'Asia/Yekaterinburg',
  };
}

/** Whether the work was let in: NOT_FOUND is what one sees who may not know. */
const letIn = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (error: Error) => {
      if (error.message !== 'NOT_FOUND') throw error;
      return false;
    },
  );

const item = () => ({
  studentId: student,
  guardianId: guardian,
  receivedOn: WEEK,
  route: 'WRITTEN' as const,
  note: null,
});

describe.each(ROLES)('%s', (role) => {
  const actor = () => actors.get(role)!;
  const reads = STAFF_READERS.includes(role);

  it('reads the week and the students of own classes, or of all where the matrix says so', async () => {
    const expected = { own: reads || role === 'TEACHER', sameSchool: reads, foreign: false, nowhere: false };
    for (const [kind, classId] of Object.entries(classes)) {
      const may = expected[kind as keyof typeof expected];
      expect(await letIn(runner.run(actor(), readClassWeek, { classId, week: null })), kind).toBe(may);
      expect(await letIn(runner.run(actor(), studentWeeks, { classId, studentId: student })), kind).toBe(may);
    }
  });

  it('is told of no student of another class by way of an own one', async () => {
    if (!reads)
      return expect(
        await letIn(runner.run(actor(), studentWeeks, { classId: classes.sameSchool, studentId: student })),
      ).toBe(false);
    expect(
      await runner.run(actor(), studentWeeks, { classId: classes.sameSchool, studentId: student }),
    ).toEqual([]);
  });

  it('enters paper and takes it back for own classes, or for all as the deputy', async () => {
    const all = role === 'DEPUTY_DIRECTOR';
    const may = all || role === 'TEACHER';
    const record = (classId: string) =>
      letIn(runner.run(actor(), recordReceived, { classId, week: WEEK, items: [item()] }));
    expect(await record(classes.own)).toBe(may);
    expect(
      await letIn(runner.run(actor(), undoAcknowledgement, { ...item(), classId: classes.own, week: WEEK })),
    ).toBe(may);
    expect(await record(classes.foreign)).toBe(false);
    expect(await record(classes.nowhere)).toBe(false);
    // The week asks nothing of the other class: who is let in is told that, who is not, nothing.
    await expect(
      runner.run(actor(), recordReceived, { classId: classes.sameSchool, week: WEEK, items: [item()] }),
    ).rejects.toThrow(all ? 'NO_DUTY' : 'NOT_FOUND');
  });

  it('opens a class by itself only where there is one to open', async () => {
    expect(await letIn(runner.run(actor(), chooseClass, undefined))).toBe(reads || role === 'TEACHER');
  });
});
