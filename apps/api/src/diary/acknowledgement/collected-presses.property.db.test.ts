import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { actorIn } from '../../../test/world-actor.ts';
import { addStudyWeek } from '../../../test/world-diary.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { findOwnership } from '../../access/ownership.read-model.ts';
import type { Membership } from '../../platform/actor.ts';
import { fixedClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/database.ts';
import { Refusal } from '../../platform/refusal.ts';
import { UseCaseRunner } from '../../platform/use-case.ts';
import { acknowledgeDiary } from './acknowledge-diary.use-case.ts';

const OPEN = '2026-11-23';
const CLOSED = '2026-11-02';
const NO_DUTY = '2026-10-26';
const clock = fixedClock(Temporal.Instant.from('2026-11-25T07:00:00Z'));

let database: TestDatabase;
let sources: DataSource[];
let world: World;
let foreignStudent: string;

beforeAll(async () => {
  database = await createTestDatabase();
  sources = [await openDatabase(database.apiUrl, []), await openDatabase(database.apiUrl, [])];
  world = await World.open(database.ownerUrl);
  foreignStudent = await (await world.school()).student();
});
afterAll(async () => {
  await world.close();
  for (const source of sources) await source.destroy();
  await database.drop();
});

/** Runners of two processes. */
const runners = () => sources.map((source) => new UseCaseRunner(source, clock, findOwnership));

interface Town {
  readonly school: WorldSchool;
  readonly students: readonly string[];
  readonly guardians: readonly Membership[];
}

/** Two classes with an open and a closed week; children of one guardian, of two, of two who both owe, and an adult. */
async function town(): Promise<Town> {
  const school = await world.school();
  const classes = [await school.schoolClass('5А'), await school.schoolClass('7Б')];
  const guardians: Membership[] = [];
  for (let each = 0; each < 3; each++)
    guardians.push(await actorIn(school, 'GUARDIAN', await school.guardian()));
  const [first, second] = guardians.map(({ personId }) => personId!);
  const students: string[] = [];
  for (const [at, birthDate] of ['2015-01-01', null, null, '2008-01-01', null].entries()) {
    const studentId = await school.student({ classId: classes[at % 2]!, birthDate });
    students.push(studentId);
    // Some diaries have not reached the revision that a press names.
    if (at < 4)
      await school.add('student_diary', {
        student_id: studentId,
        revision: at + 1,
        changed_at: '2026-11-01T00:00:00Z',
      });
    await school.guard(studentId, first!);
    if (at > 0) await school.guard(studentId, second!);
  }
  for (const [at, classId] of classes.entries()) {
    const duties = students.flatMap((studentId, each) =>
      each % 2 === at ? [each === 2 ? { studentId, owing: [first!, second!] } : studentId] : [],
    );
    await addStudyWeek(school, classId, OPEN, duties);
    await addStudyWeek(school, classId, CLOSED, duties);
  }
  return { school, students: [...students, foreignStudent], guardians };
}

const PRESS = fc.record({
  student: fc.integer({ min: 0, max: 5 }),
  guardian: fc.integer({ min: 0, max: 2 }),
  week: fc.constantFrom(OPEN, OPEN, OPEN, OPEN, CLOSED, NO_DUTY),
  // A number that the column cannot hold fails the whole statement.
  diaryRevision: fc.oneof({ weight: 19, arbitrary: fc.constant(3) }, fc.constant(2 ** 40)),
});
type Press = typeof PRESS extends fc.Arbitrary<infer P> ? P : never;

async function press(runner: UseCaseRunner, { students, guardians }: Town, given: Press): Promise<string> {
  const { student, guardian, ...rest } = given;
  const input = { ...rest, studentId: students[student]!, scheduleOpened: true, finalMarksOpened: false };
  try {
    const { outcome, state, receivedAt } = await runner.collect(
      guardians[guardian]!,
      acknowledgeDiary,
      input,
    );
    return `${outcome} ${state} ${receivedAt}`;
  } catch (error) {
    return error instanceof Refusal ? error.message : 'FAILED';
  }
}

/** What a school holds, told by places instead of ids. */
async function kept({ school, students, guardians }: Town) {
  const place = (ids: readonly (string | null)[]) => (id: string) => ids.indexOf(id);
  const facts = await world.rows<{ s: string; g: string; week: string; sections: number; revision: number }>(
    `select student_id as s, guardian_id as g, week, sections, diary_revision as revision
     from diary_acknowledgement where school_id = $1`,
    [school.schoolId],
  );
  const duties = await world.rows<{ s: string; week: string; state: string | null }>(
    'select student_id as s, week, state from weekly_duty where school_id = $1',
    [school.schoolId],
  );
  const [counters] = await world.rows<{ counted: boolean }>(
    `select bool_and((w.on_time, w.late) = (
       select count(*) filter (where d.state = 'ON_TIME' and d.required), count(*) filter (where d.state = 'LATE' and d.required)
       from weekly_duty d where d.school_id = $1 and d.class_id = w.class_id and d.week = w.week)) as counted
     from class_week w where w.school_id = $1`,
    [school.schoolId],
  );
  const guardianIds = guardians.map(({ personId }) => personId);
  return {
    facts: facts
      .map(({ s, g, ...rest }) =>
        JSON.stringify({ s: place(students)(s), g: place(guardianIds)(g), ...rest }),
      )
      .toSorted(),
    duties: duties.map(({ s, ...rest }) => JSON.stringify({ s: place(students)(s), ...rest })).toSorted(),
    counted: counters!.counted,
  };
}

it('presses collected into sets do what each alone would have done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(PRESS, { minLength: 1, maxLength: 40 }), async (presses) => {
      const [one, many] = [await town(), await town()];
      const [runner] = runners();
      const alone: string[] = [];
      for (const each of presses) alone.push(await press(runner!, one, each));
      const together = await Promise.all(presses.map((each) => press(runner!, many, each)));
      expect(together).toEqual(alone);
      expect(await kept(many)).toEqual(await kept(one));
      expect((await kept(many)).counted).toBe(true);
    }),
    { numRuns: 25 },
  );
}, 120_000);

it('presses that reach two processes at once are counted once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(PRESS, { minLength: 10, maxLength: 60 }), async (presses) => {
      const [one, many] = [await town(), await town()];
      const [first, second] = runners();
      for (const each of presses) await press(first!, one, each);
      await Promise.all(presses.map((each, at) => press(at % 2 ? first! : second!, many, each)));
      const { facts: _, ...expected } = await kept(one);
      const { facts, ...found } = await kept(many);
      expect(found).toEqual(expected);
      expect(facts).toEqual((await kept(one)).facts);
    }),
    { numRuns: 15 },
  );
}, 120_000);

it('a set really is one call', async () => {
  const place = await town();
  const [runner] = runners();
  const presses = [0, 1, 4].map((student) => ({
    student,
    guardian: 0,
    week: OPEN as typeof OPEN,
    diaryRevision: 3,
  }));
  await Promise.all(presses.map((each) => press(runner!, place, each)));
  expect(runner!.collected()).toEqual({ calls: 1, items: 3, fallbacks: 0 });
});
