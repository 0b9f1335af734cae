import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { othersWaiting } from '../../test/others-waiting.ts';
import { World } from '../../test/world.ts';
import { fixedClock } from './clock.ts';
import { CollectedWrites } from './collected-use-case.ts';
import { openDatabase } from './database.ts';
import { inTransaction, type Tx } from './transaction.ts';

const clock = fixedClock(Temporal.Instant.from('2026-11-24T07:00:00Z'));
const LOCK_BOTH = {
  name: 'test.lock-both',
  text: 'select lock_policy($1, 1) as one, lock_policy($1, 2) as other',
};

let database: TestDatabase;
let source: DataSource;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await openDatabase(database.apiUrl, []);
  world = await World.open(database.ownerUrl);
  await world.rows(`
    create function lock_policy(p_school uuid, p_hours integer) returns integer language sql volatile as
      'select grace_hours::integer from duty_policy where school_id = p_school and grace_hours = p_hours for update'`);
});
afterAll(async () => {
  await world.close();
  await source.destroy();
  await database.drop();
});

it('writes again what a deadlock has undone', async () => {
  const school = await world.school();
  const policy = { answers: 'ANY', target_percent: 90 };
  await school.add('duty_policy', { ...policy, from_week: '2026-09-07', grace_hours: 1 });
  await school.add('duty_policy', { ...policy, from_week: '2026-09-14', grace_hours: 2 });
  let begun = 0;
  const useCase = {
    keyOf: () => '',
    write: (tx: Pick<Tx, 'rows'>, schoolId: string) => {
      begun++;
      return tx.rows<{ one: number; other: number }>(LOCK_BOTH, [schoolId]);
    },
  };
  const scope = { group: 'vedomo_staff' as const, schoolId: school.schoolId };
  let writing: Promise<unknown> | undefined;
  // The write has the first and waits for the other; who has waited longer is undone.
  await inTransaction(source, scope, clock.now(), async (tx) => {
    await tx.manager.query('select lock_policy($1, 2)', [school.schoolId]);
    writing = new CollectedWrites(source, clock).write(useCase, 'vedomo_staff', school.schoolId, {});
    await othersWaiting(world);
    await tx.manager.query('select lock_policy($1, 1)', [school.schoolId]);
  });
  expect(await writing).toEqual({ one: 1, other: 2 });
  expect(begun).toBe(2);
}, 30_000);
