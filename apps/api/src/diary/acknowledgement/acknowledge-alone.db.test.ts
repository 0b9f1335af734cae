import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { addStudyWeek } from '../../../test/world-diary.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { openDatabase } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { recordAcknowledgements } from './acknowledgement.store.ts';

const WEEK = '2026-11-23';
const NOW = Temporal.Instant.from('2026-11-25T07:00:00Z');

let database: TestDatabase;
let source: DataSource;
let world: World;
let school: WorldSchool;
let studentId: string;
let mother: string;
let father: string;
let comesToday: string;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await openDatabase(database.apiUrl, []);
  world = await World.open(database.ownerUrl);
  // With the way of many gone, only what takes the short way can succeed.
  await world.rows(
    'drop function acknowledge_diary(uuid, uuid[], date[], uuid[], text[], timestamptz[], timestamptz, uuid[], smallint[], integer[], text[])',
  );
});
beforeEach(async () => {
  school = await world.school();
  const classId = await school.schoolClass();
  studentId = await school.student({ classId });
  [mother, father, comesToday] = [await school.guardian(), await school.guardian(), await school.guardian()];
  for (const guardian of [mother, father]) await school.guard(studentId, guardian);
  await school.guard(studentId, comesToday, { startsOn: '2026-11-25' });
  await addStudyWeek(school, classId, WEEK, [studentId]);
});
afterAll(async () => {
  await world.close();
  await source.destroy();
  await database.drop();
});

const press = (guardianId: string, now = NOW) =>
  inTransaction(source, { group: 'vedomo_family', schoolId: school.schoolId }, now, (tx) =>
    recordAcknowledgements(tx, school.schoolId, [
      {
        studentId,
        week: WEEK,
        guardianId,
        route: 'OWN_PRESS',
        receivedAt: now.toString(),
        recordedBy: null,
        sections: 3,
        diaryRevision: 0,
        note: null,
      },
    ]),
  );

describe('a press alone takes the short way', () => {
  it('as the first for its duty, and as another guardian’s later', async () => {
    const recorded = { outcome: 'RECORDED', state: 'ON_TIME' };
    expect(await press(mother)).toMatchObject([recorded]);
    expect(await press(father, NOW.add({ minutes: 5 }))).toMatchObject([recorded]);
    const [counters] = await world.rows(
      'select on_time::int, late::int from class_week where school_id = $1',
      [school.schoolId],
    );
    expect(counters).toEqual({ on_time: 1, late: 0 });
  });

  it('and goes the way of many when it comes again', async () => {
    await press(mother);
    await expect(press(mother)).rejects.toThrow('function acknowledge_diary');
  });

  it.each([
    ['before the week begins', () => mother, Temporal.Instant.from('2026-11-22T10:00:00Z')],
    ['on the first day of the rights', () => comesToday, NOW],
  ])('and goes it %s', async (_, guardian, now) => {
    await expect(press(guardian(), now)).rejects.toThrow('function acknowledge_diary');
  });
});
