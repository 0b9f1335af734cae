import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import { openDatabase } from './database.ts';
import { inTransaction, oneTripIn, type Scope, type Tx } from './transaction.ts';

const now = Temporal.Instant.from('2026-11-24T07:00:00Z');
const INSERT = {
  name: 'test.insert-policy',
  text: `insert into duty_policy (school_id, from_week, grace_hours, answers, target_percent)
         select $1, '2026-09-07', unnest($2::int[]), 'ANY', 90 returning grace_hours`,
};
const WAIT = { name: 'test.wait', text: 'select 1 from duty_policy where school_id = $1 for update' };

let database: TestDatabase;
let source: DataSource;
let world: World;
let school: WorldSchool;
let scope: Scope;

beforeAll(async () => {
  database = await createTestDatabase();
  // One connection: what one transaction left behind the next one would meet.
  source = await openDatabase(database.apiUrl, [], 1);
  world = await World.open(database.ownerUrl);
});
afterAll(async () => {
  await world.close();
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  school = await world.school();
  scope = { group: 'vedomo_staff', schoolId: school.schoolId };
});

const insert = (tx: Pick<Tx, 'rows'>, hours: readonly number[], schoolId = school.schoolId) =>
  tx.rows(INSERT, [schoolId, hours]);
const kept = async () =>
  (await world.rows('select grace_hours from duty_policy where school_id = $1', [school.schoolId])).length;

type Run = <T>(
  of: DataSource,
  within: Scope,
  at: Temporal.Instant,
  work: (tx: Pick<Tx, 'now' | 'rows'>) => Promise<T>,
) => Promise<T>;
const inOneTrip: Run = async (of, within, at, work) => oneTripIn(of, within)(at, work);

describe.each([
  ['inTransaction', inTransaction],
  ['oneTripIn', inOneTrip],
] as const)('%s', (_name, run) => {
  it('commits what the work has written', async () => {
    expect(await run(source, scope, now, (tx) => insert(tx, [32]))).toEqual([{ grace_hours: 32 }]);
    expect(await kept()).toBe(1);
  });

  it('keeps nothing of a statement that fails in the middle, and the connection serves on', async () => {
    await expect(run(source, scope, now, (tx) => insert(tx, [32, 999]))).rejects.toThrow('check constraint');
    expect(await kept()).toBe(0);
    await run(source, scope, now, (tx) => insert(tx, [8]));
    expect(await kept()).toBe(1);
  });

  it('writes into no other school, and leaves no school set', async () => {
    const other = await world.school();
    await expect(run(source, scope, now, (tx) => insert(tx, [32], other.schoolId))).rejects.toThrow(
      'row-level security',
    );
    const nowhere = { ...scope, schoolId: null };
    expect(await run(source, nowhere, now, (tx) => tx.rows(WAIT, [school.schoolId]))).toEqual([]);
  });

  it('takes no school that is none', async () => {
    const forged = { ...scope, schoolId: `${randomUUID()}'; set role none; --` };
    await expect(run(source, forged, now, (tx) => insert(tx, [32]))).rejects.toThrow('not a UUID');
  });

  it('keeps nothing when the connection dies before the end', async () => {
    await school.add('duty_policy', {
      from_week: '2026-08-31',
      grace_hours: 1,
      answers: 'ANY',
      target_percent: 1,
    });
    const blocker = await World.open(database.ownerUrl);
    await blocker.rows('begin');
    await blocker.rows('update duty_policy set grace_hours = 2 where school_id = $1', [school.schoolId]);
    const work = run(source, scope, now, (tx) =>
      tx.rows(
        { name: 'test.both', text: `with x as (${INSERT.text}), y as (${WAIT.text}) select * from x, y` },
        [school.schoolId, [32]],
      ),
    );
    const outcome = Promise.allSettled([work]);
    for (let ended = 0; ended === 0;)
      ended = (
        await world.rows(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where usename = 'vedomo_api' and wait_event_type = 'Lock' and datname = current_database()`,
        )
      ).length;
    expect(await outcome).toEqual([
      { status: 'rejected', reason: expect.objectContaining({ code: '57P01' }) },
    ]);
    await blocker.rows('rollback');
    await blocker.close();
    expect(await kept()).toBe(1);
    expect(await run(source, scope, now, (tx) => insert(tx, [8]))).toHaveLength(1);
  });
});

describe('inTransaction', () => {
  it('keeps nothing when the work fails after its statement', async () => {
    const work = inTransaction(source, scope, now, async (tx) => {
      await insert(tx, [32]);
      throw new Error('thought better of it');
    });
    await expect(work).rejects.toThrow('thought better of it');
    expect(await kept()).toBe(0);
  });

  it('takes no statement after its end', async () => {
    let late: Tx | undefined;
    await inTransaction(source, scope, now, (tx) => Promise.resolve((late = tx)));
    await expect(insert(late!, [32])).rejects.toThrow('came after the end');
    const failed = inTransaction(source, scope, now, (tx) => {
      late = tx;
      return Promise.reject(new Error('failed'));
    });
    await expect(failed).rejects.toThrow('failed');
    await expect(insert(late!, [32])).rejects.toThrow('came after the end');
  });

  it('does not pass over a failure that the work has swallowed', async () => {
    const work = inTransaction(source, scope, now, (tx) => insert(tx, [999]).catch(() => 'swallowed'));
    await expect(work).rejects.toThrow('ended with ROLLBACK');
  });
});

describe('oneTripIn', () => {
  it('takes one statement only', async () => {
    const work = inOneTrip(source, scope, now, async (tx) => {
      await insert(tx, [32]);
      return insert(tx, [8]);
    });
    await expect(work).rejects.toThrow('came after the end');
  });
});
