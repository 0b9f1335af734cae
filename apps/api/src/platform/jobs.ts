import { EventEmitter } from 'node:events';
import {
  Logger as QueueLogger,
  parseCronItems,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { describeError } from './describe-error.ts';
import { openJobLease } from './job-lease.ts';
import { openQueuePool } from './queue-pool.ts';

/** What a job works with; it opens its own transactions, as `vedomo_worker` and fenced to one school each. */
export interface JobContext {
  readonly database: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A kind of job. It may be run twice, at any time and late: it must come to the same end. */
export interface JobTask {
  /** The name it is enqueued under (`enqueue_job` of migration 0060), such as `close-weeks`. */
  readonly name: string;
  /** Five cron fields in UTC, when it also starts by itself; then it is run once at the start of the process as well. */
  readonly cron?: string;
  readonly run: (context: JobContext, payload: unknown) => Promise<void>;
}

export interface JobsOptions extends JobContext {
  readonly ownerUrl: string;
  readonly tasks: readonly JobTask[];
}

const CONCURRENCY = 2;
const LOOK_FOR_ORPHANS_EVERY = 60_000;

/**
 * Runs jobs in this process until it is stopped; any number of processes may do so on one database.
 * The queue's own tables need the owner; the work itself is done with the API's role.
 */
export async function startJobs({
  ownerUrl,
  tasks,
  ...context
}: JobsOptions): Promise<{ stop(): Promise<void> }> {
  const { log } = context;
  const lease = await openJobLease(ownerUrl, log);
  const events = new EventEmitter() as WorkerEvents;
  events.on('pool:create', ({ workerPool }) => {
    void lease
      .hold(workerPool.id)
      .catch((error: unknown) => log.error({ error: describeError(error) }, 'no lease for jobs'));
  });
  await lease.freeOrphans();
  const pool = openQueuePool(ownerUrl, CONCURRENCY + 2, (error) =>
    log.warn({ error: describeError(error) }, 'a connection of the jobs was lost'),
  );
  const runner = await run({
    pgPool: pool,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    logger: queueLogger(log),
    events,
    taskList: taskListOf(tasks, context),
    parsedCronItems: parseCronItems(
      tasks.flatMap(({ name, cron }) => (cron ? [{ task: name, match: cron, identifier: name }] : [])),
    ),
  });
  // A failure of the queue itself must not end the process that answers families.
  runner.promise.catch((error: unknown) =>
    log.error({ error: describeError(error) }, 'the job queue stopped'),
  );
  for (const { name, cron } of tasks) if (cron) await runner.addJob(name, {}, { jobKey: `at-start:${name}` });
  const watch = setInterval(() => {
    lease.freeOrphans().catch((error: unknown) => log.warn({ error: describeError(error) }, 'orphaned jobs'));
  }, LOOK_FOR_ORPHANS_EVERY);
  watch.unref();
  return {
    stop: async () => {
      clearInterval(watch);
      await runner.stop();
      await pool.end();
      await lease.release();
    },
  };
}

function taskListOf(tasks: readonly JobTask[], context: JobContext): TaskList {
  return Object.fromEntries(
    tasks.map(({ name, run }) => [name, async (payload: unknown) => run(context, payload)]),
  );
}

/** The queue's words go to our log without its payloads. */
const queueLogger = (log: Logger): QueueLogger =>
  new QueueLogger(() => (level, message, meta) => {
    // It ends its sentence with the error as it is.
    const queue = message.replace(/ with error '.*$/s, '');
    if (level === 'error')
      log.error(
        { queue, ...(meta?.['error'] !== undefined && { error: describeError(meta['error']) }) },
        'job queue',
      );
    else if (level === 'warning') log.warn({ queue }, 'job queue');
  });
