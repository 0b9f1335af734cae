import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ZONE, generateSchool } from '../../seed/generate-school.ts';
import { loadSchool } from '../../seed/load-school.ts';
import { countersOf } from '../../test/counters-of.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { actorIn } from '../../test/world-actor.ts';
import { addStudyWeek } from '../../test/world-diary.ts';
import { World, WorldSchool } from '../../test/world.ts';
import { findOwnership } from '../access/ownership.read-model.ts';
import type { Actor } from '../platform/actor.ts';
import { openDatabase } from '../platform/database.ts';
import { UseCaseRunner } from '../platform/use-case.ts';
import type { StudentGroup } from './compliance-students.read-model.ts';
import { readComplianceStudents } from './read-compliance-students.use-case.ts';
import { readComplianceYear } from './read-compliance-year.use-case.ts';

const now = Temporal.Instant.from('2026-11-24T10:00:00+05:00');
let test: TestDatabase;
let database: DataSource;
let world: World;
let runner: UseCaseRunner;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.apiUrl, []);
  world = await World.open(test.ownerUrl);
  runner = new UseCaseRunner(database, { now: () => now }, findOwnership);
});
afterAll(async () => {
  await world.close();
  await database.destroy();
  await test.drop();
});

const ask = (actor: Actor, classIds: readonly string[], week: string, group: StudentGroup = 'UNMET') =>
  runner.run(actor, readComplianceStudents, { classIds, week, group });

describe('the people behind a number', () => {
  let school: WorldSchool;
  let deputy: Actor;
  let classId: string;
  let arina: string;

  beforeEach(async () => {
    school = await world.school();
    deputy = await actorIn(school, 'DEPUTY_DIRECTOR', null);
    classId = await school.schoolClass('7А');
    await school.staff({
      familyName: 'Лапина',
      givenName: 'Ольга',
      middleName: 'Викторовна',
      leads: classId,
    });
    arina = await school.student({ classId, familyName: 'Белова', givenName: 'Арина' });
  });

  it('come with their state, their last six duties and the class teacher', async () => {
    const timur = await school.student({ classId, familyName: 'Гиниятов', givenName: 'Тимур' });
    const yegor = await school.student({ classId, familyName: 'Дёмин', givenName: 'Егор' });
    const mondays = [
      '2026-10-12',
      '2026-10-19',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-10-05',
    ];
    for (const monday of mondays)
      await addStudyWeek(school, classId, monday, [
        arina,
        timur,
        { studentId: yegor, reason: 'NO_GUARDIAN' },
      ]);
    await world.rows(
      "update weekly_duty set state = 'LATE', met_at = '2026-10-24T10:00:00Z' where student_id = $1 and week = '2026-10-19'",
      [arina],
    );
    await world.rows(
      "update weekly_duty set state = 'ON_TIME', met_at = '2026-11-20T10:00:00Z' where student_id = $1 and week = '2026-11-16'",
      [timur],
    );

    const found = await ask(deputy, [classId], '2026-11-18');
    expect(found).toMatchObject({
      week: '2026-11-16',
      teachers: ['Лапина О. В.'],
      required: 2,
      noGuardian: 1,
    });
    expect(found.students).toMatchObject([
      {
        name: 'Белова Арина',
        classTitle: '7А',
        state: 'MISSING',
        reason: null,
        strip: [
          { week: '2026-10-05', state: 'MISSING' },
          { week: '2026-10-12', state: 'MISSING' },
          { week: '2026-10-19', state: 'LATE' },
          { week: '2026-11-02', state: 'MISSING' },
          { week: '2026-11-09', state: 'MISSING' },
          { week: '2026-11-16', state: 'MISSING' },
        ],
      },
    ]);
    const all = await ask(deputy, [classId], '2026-11-16', 'ALL');
    expect(all.students.map(({ name, state, reason }) => [name, state, reason])).toEqual([
      ['Белова Арина', 'MISSING', null],
      ['Гиниятов Тимур', 'ON_TIME', null],
      ['Дёмин Егор', 'NOT_REQUIRED', 'NO_GUARDIAN'],
    ]);
    const open = await ask(deputy, [classId], '2026-11-23');
    expect(open.students.map(({ state }) => state)).toEqual(['PENDING', 'PENDING']);
  });

  it('come with the guardians who have rights today and the contacts in force', async () => {
    const mother = await school.guardian({
      studentId: arina,
      familyName: 'Белова',
      givenName: 'Марина',
      middleName: 'Сергеевна',
    });
    const barred = await school.guardian({ studentId: arina, familyName: 'Белов' });
    await school.guard(arina, barred, { startsOn: '2026-10-01', rights: 'NONE' });
    const former = await school.guardian({ familyName: 'Прежняя' });
    await school.guard(arina, former, { endsOn: '2026-11-01' });
    await school.member(await world.account('mother'), 'GUARDIAN', { personId: mother });
    for (const [at, contact] of [
      { kind: 'EMAIL', value: 'belova@example.ru' },
      { kind: 'PHONE', value: '+79120000001', ends_on: '2026-10-01' },
      { kind: 'PHONE', value: '+79120000002' },
    ].entries())
      await school.add('contact_point', {
        contact_point_id: `ffffffff-0000-4000-8000-00000000000${at}`,
        guardian_id: mother,
        source: 'ROSTER_IMPORT',
        starts_on: '2026-09-01',
        ...contact,
      });
    await addStudyWeek(school, classId, '2026-11-16', [arina]);
    const { students } = await ask(deputy, [classId], '2026-11-16');
    expect(students[0]?.guardians).toEqual([
      {
        guardianId: mother,
        name: 'Белова Марина Сергеевна',
        relation: null,
        joined: true,
        phones: ['+79120000002'],
        emails: ['belova@example.ru'],
      },
    ]);
  });

  it('of a week that asked nothing are none', async () => {
    expect(await ask(deputy, [classId], '2026-10-26')).toMatchObject({ required: 0, students: [] });
  });

  it('of another school are not found, also among own classes', async () => {
    const foreign = await (await world.school()).schoolClass('7А');
    await expect(ask(deputy, [foreign], '2026-11-16')).rejects.toThrow('NOT_FOUND');
    await expect(ask(deputy, [classId, foreign], '2026-11-16')).rejects.toThrow('NOT_FOUND');
  });
});

describe('in the invented school', () => {
  beforeAll(async () => {
    const today = Temporal.PlainDate.from('2026-11-24');
    await loadSchool(test.ownerUrl, generateSchool({ seed: 12, today, index: 0, withJournal: false }));
  }, 60_000);

  it('every number has a list of exactly that count, in two statements', { timeout: 30_000 }, async () => {
    const [row] = await world.rows<{ school_id: string }>('select school_id from school where demo');
    const director = {
      ...(await actorIn(new WorldSchool(world, row!.school_id), 'DIRECTOR', null)),
      timeZone: DEMO_ZONE,
    };
    const year = await runner.run(director, readComplianceYear, { academicYearId: null });
    const { classes, weeks } = year!;
    const cells = countersOf(year!.cells);
    let statements = 0;
    const counted: typeof readComplianceStudents = {
      ...readComplianceStudents,
      run: (tx, actor, input) =>
        readComplianceStudents.run(
          { ...tx, rows: (...asked) => (statements++, tx.rows(...asked)) },
          actor,
          input,
        ),
    };
    const classIds = classes.map(({ classId }) => classId);
    for (const weekIndex of [2, 11, 12]) {
      const places = cells.weekIndex.flatMap((each, at) => (each === weekIndex ? [at] : []));
      expect(places.length).toBeGreaterThan(30);
      for (const group of ['UNMET', 'LATE', 'ON_TIME', 'NO_GUARDIAN'] as const) {
        const { students } = await runner.run(director, counted, {
          classIds,
          week: weeks[weekIndex]!.week,
          group,
        });
        const inList = places.map(
          (at) => students.filter(({ classId }) => classId === classIds[cells.classIndex[at]!]).length,
        );
        const inCells = places.map((at) => {
          const [required, onTime, late] = [cells.required[at]!, cells.onTime[at]!, cells.late[at]!];
          const numbers = {
            UNMET: required - onTime - late,
            LATE: late,
            ON_TIME: onTime,
            NO_GUARDIAN: cells.noGuardian[at]!,
          };
          return numbers[group];
        });
        expect(inList).toEqual(inCells);
        expect(students).toHaveLength(inCells.reduce((sum, each) => sum + each, 0));
      }
    }
    expect(statements).toBe(3 * 4 * 2);
    expect(cells.onTime.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(5_000);
  });
});
