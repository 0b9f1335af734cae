import { integersOf } from '@vedomo/domain/compliance/int-column';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countersOf } from '../../test/counters-of.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { actorIn } from '../../test/world-actor.ts';
import { addStudyWeek } from '../../test/world-diary.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import { findOwnership } from '../access/ownership.read-model.ts';
import type { Actor } from '../platform/actor.ts';
import { openDatabase } from '../platform/database.ts';
import { UseCaseRunner } from '../platform/use-case.ts';
import { readComplianceYear } from './read-compliance-year.use-case.ts';

let test: TestDatabase;
let database: DataSource;
let world: World;
let runner: UseCaseRunner;
let now = '2026-11-24T10:00:00+05:00';
let school: WorldSchool;
let director: Actor;
let a: string;
let b: string;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.apiUrl, []);
  world = await World.open(test.ownerUrl);
  runner = new UseCaseRunner(database, { now: () => Temporal.Instant.from(now) }, findOwnership);
});
afterAll(async () => {
  await world.close();
  await database.destroy();
  await test.drop();
});

beforeEach(async () => {
  now = '2026-11-24T10:00:00+05:00';
  school = await world.school();
  director = await actorIn(school, 'DIRECTOR', null);
  b = await school.schoolClass('5Б');
  a = await school.schoolClass('5А');
  const [one, two, alone] = [await school.student(), await school.student(), await school.student()];
  await addStudyWeek(school, a, '2026-11-16', [one, two, { studentId: alone, reason: 'NO_GUARDIAN' }]);
  await addStudyWeek(school, b, '2026-11-23', [await school.student()]);
  await world.rows('update class_week set on_time = 1, late = 1 where class_id = $1', [a]);
});

const read = (academicYearId: string | null = null) =>
  runner.run(director, readComplianceYear, { academicYearId });

describe('a year of rates', () => {
  it('has every calendar week of the year, vacations and weeks to come included', async () => {
    const year = await read();
    expect(year?.weeks.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(year?.weeks[0]?.week).toBe('2026-08-31');
    expect(year?.weeks.at(-1)?.week).toBe('2027-05-31');
    expect(year).toMatchObject({
      title: '2026/27',
      timeZone: 'Asia/Yekaterinburg',
      asOf: '2026-11-24T05:00:00Z',
    });
  });

  it('has counters as columns that point into classes and weeks', async () => {
    const year = await read();
    expect(year?.classes.map(({ title }) => title)).toEqual(['5А', '5Б']);
    const cells = countersOf(year!.cells);
    const rows = cells.classIndex.map((classIndex, at) => [
      year!.classes[classIndex]?.title,
      year!.weeks[cells.weekIndex[at]!]?.week,
      cells.required[at],
      cells.onTime[at],
      cells.late[at],
      cells.noGuardian[at],
    ]);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['5А', '2026-11-16', 2, 1, 1, 1],
        ['5Б', '2026-11-23', 1, 0, 0, 0],
      ]),
    );
  });

  it('says when each study week opens, and until when presses and paper are on time', async () => {
    const year = await read();
    expect(year?.weeks[11]).toEqual({
      ordinal: 12,
      week: '2026-11-16',
      target: 95,
      opensAt: '2026-11-15T19:00:00Z',
      pressDeadline: '2026-11-24T03:00:00Z',
      closesAt: '2026-11-29T19:00:00Z',
    });
    expect(year?.weeks[10]).toMatchObject({ opensAt: null, pressDeadline: null, closesAt: null });
  });

  it('closes a week with the class that closes last', async () => {
    await addStudyWeek(school, b, '2026-11-16', []);
    await world.rows("update class_week set closes_at = '2026-12-06T19:00:00Z' where class_id = $1", [b]);
    expect((await read())?.weeks[11]?.closesAt).toBe('2026-12-06T19:00:00Z');
  });

  it('has the target of each week by the version in force', async () => {
    for (const [from_week, target_percent] of [
      ['2026-11-16', 90],
      ['2026-09-07', 80],
    ])
      await school.add('duty_policy', { from_week, target_percent, grace_hours: 32, answers: 'ANY' });
    const targets = (await read())?.weeks.map(({ target }) => target);
    expect([targets?.[0], targets?.[1], targets?.[10], targets?.[11], targets?.[39]]).toEqual([
      95, 80, 80, 90, 90,
    ]);
  });

  it('is the one that has just been in summer, and the asked one when one is asked', async () => {
    await school.add('academic_year', {
      academic_year_id: 'ffffffff-0000-4000-8000-000000000001',
      title: '2027/28',
      starts_on: '2027-09-01',
      ends_on: '2028-05-31',
      first_duty_week: '2027-09-06',
    });
    now = '2027-07-15T10:00:00+05:00';
    expect((await read())?.title).toBe('2026/27');
    now = '2027-09-01T10:00:00+05:00';
    const later = await read();
    expect(later).toMatchObject({ title: '2027/28', classes: [], cells: { required: '' } });
    expect(later?.years.map(({ title }) => title)).toEqual(['2027/28', '2026/27']);
    expect((await read(await school.year()))?.title).toBe('2026/27');
  });

  it('of a school without a year is nothing', async () => {
    const fresh = await world.school();
    expect(
      await runner.run(await actorIn(fresh, 'DEPUTY_DIRECTOR', null), readComplianceYear, {
        academicYearId: null,
      }),
    ).toBeNull();
  });

  it('of another school is not found', async () => {
    const other = await world.school();
    const theirs = await other.year();
    await expect(read(theirs)).rejects.toThrow('NOT_FOUND');
  });

  it('takes a fixed number of statements, whatever the number of classes', async () => {
    for (const title of ['6А', '6Б', '7А'])
      await addStudyWeek(school, await school.schoolClass(title), '2026-11-16', []);
    let statements = 0;
    await runner.run(
      director,
      {
        ...readComplianceYear,
        run: (tx, actor, input) =>
          readComplianceYear.run(
            { ...tx, rows: (...asked) => (statements++, tx.rows(...asked)) },
            actor,
            input,
          ),
      },
      { academicYearId: null },
    );
    expect(statements).toBe(8);
  });
});

describe('the gaps of a year', () => {
  it('have the reason of each class and the names of the free days', async () => {
    await school.add('weekday_pattern', { class_id: a, starts_on: '2026-09-01', weekdays: [1, 2, 3, 4, 5] });
    await school.add('weekday_pattern', { class_id: b, starts_on: '2026-09-01', weekdays: [1, 2, 3, 4, 5] });
    await school.add('calendar_exception', {
      calendar_exception_id: 'ffffffff-0000-4000-8000-000000000002',
      academic_year_id: await school.year(),
      kind: 'VACATION',
      title: 'Осенние каникулы',
      starts_on: '2026-10-26',
      ends_on: '2026-11-01',
      grades: ['05'],
    });
    const c = await school.schoolClass('9А', { grade: '09', importedOn: '2026-09-15' });
    await school.add('weekday_pattern', { class_id: c, starts_on: '2026-09-01', weekdays: [1, 2, 3, 4, 5] });

    const year = await read();
    const { gaps } = year!;
    const named = gaps.reason.map((reason, at) => [
      year!.classes[integersOf(gaps.classIndex)[at]!]?.title,
      year!.weeks[integersOf(gaps.weekIndex)[at]!]?.week,
      reason,
    ]);
    expect(named).toEqual([
      ['5А', '2026-08-31', 'BEFORE_START'],
      ['5А', '2026-10-26', 'VACATION'],
      ['5Б', '2026-08-31', 'BEFORE_START'],
      ['5Б', '2026-10-26', 'VACATION'],
      ['9А', '2026-08-31', 'BEFORE_START'],
      ['9А', '2026-09-07', 'BEFORE_START'],
    ]);
    expect(gaps.freeDays).toEqual([
      { title: 'Осенние каникулы', startsOn: '2026-10-26', endsOn: '2026-11-01' },
    ]);
  });
});
