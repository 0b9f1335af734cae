import { Client } from 'pg';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { fixedClock } from './clock.ts';
import { openDatabase } from './database.ts';
import { startJobs, type JobTask } from './jobs.ts';
import { inTransaction } from './transaction.ts';
import type { DataSource } from 'typeorm';

describe('jobs', () => {
  let database: TestDatabase;
  let source: DataSource;
  let owner: Client;
  const log = pino({ level: 'silent' });
  const now = Temporal.Instant.from('2026-11-24T05:00:00Z');

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openDatabase(database.apiUrl, []);
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await source.destroy();
    await database.drop();
  });

  const start = (tasks: readonly JobTask[], logging = log) =>
    startJobs({
      ownerUrl: database.ownerUrl,
      database: source,
      clock: fixedClock(now),
      log: logging,
      tasks,
    });
  const enqueue = async (payload: object, fail = false) =>
    inTransaction(source, { group: 'vedomo_staff', schoolId: null }, now, async (tx) => {
      await tx.rows({ name: 'test.enqueue', text: "select enqueue_job('echo', $1)" }, [payload]);
      if (fail) throw new Error('rolled back');
    });

  it('run what was enqueued with a fact, and nothing that was rolled back with it', async () => {
    await expect(enqueue({ n: 1 }, true)).rejects.toThrow('rolled back');
    await enqueue({ n: 2 });
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const jobs = await start([{ name: 'echo', run: async (_, payload) => resolve(payload) }]);
    expect(await promise).toEqual({ n: 2 });
    await jobs.stop();
    expect((await owner.query('select 1 from graphile_worker.jobs')).rowCount).toBe(0);
  });

  it('start by themselves when a process starts, where they have a time', async () => {
    const { promise, resolve } = Promise.withResolvers<Temporal.Instant>();
    const jobs = await start([
      { name: 'on-time', cron: '0 3 1 1 *', run: async ({ clock }) => resolve(clock.now()) },
    ]);
    expect(await promise).toEqual(now);
    await jobs.stop();
  });

  it('that fail leave no value of theirs in the log', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    await owner.query("select enqueue_job('broken', '{}')");
    const jobs = await start(
      [{ name: 'broken', run: async () => void JSON.parse('Петрова') }],
      pino({ level: 'error' }, { write: resolve }),
    );
    const line = await promise;
    expect(line).not.toContain('Петрова');
    expect(JSON.parse(line)).toMatchObject({
      queue: expect.stringMatching(/^Failed task \d+ \(broken, .*\)$/),
      error: { name: 'SyntaxError', at: expect.stringContaining(import.meta.filename) },
    });
    await jobs.stop();
    await owner.query('delete from graphile_worker._private_jobs');
  });

  it('of a killed process are taken over, those of a living one are left alone', async () => {
    await enqueue({ n: 3 });
    await owner.query(
      "update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = 'killed'",
    );
    const living = new Client({ connectionString: database.ownerUrl });
    await living.connect();
    await enqueue({ n: 4 });
    await owner.query(
      "update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = 'living' where locked_by is null",
    );
    await living.query("select pg_advisory_lock(484001, hashtext('living'))");
    const seen: unknown[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const jobs = await start([
      {
        name: 'echo',
        run: async (_, payload) => {
          seen.push(payload);
          resolve();
        },
      },
    ]);
    await promise;
    await jobs.stop();
    expect(seen).toEqual([{ n: 3 }]);
    const left = await owner.query<{ locked_by: string }>('select locked_by from graphile_worker.jobs');
    expect(left.rows).toEqual([{ locked_by: 'living' }]);
    await living.end();
  });
});
