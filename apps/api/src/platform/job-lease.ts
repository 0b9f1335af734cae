import { Client } from 'pg';
import type { Logger } from 'pino';

/** Any number that no other advisory lock of ours takes as its class. */
const LEASES = 484_001;
/** A pool that has just taken its first job may not hold its lease yet. */
const YOUNGEST_ORPHAN = '30 seconds';
const RETRY_AFTER = 5_000;

export interface JobLease {
  /** Holds the lease of the worker pool that locks jobs under this id. */
  hold(poolId: string): Promise<void>;
  /** Frees the jobs of pools whose process has died, so that another takes them at once and not after hours. */
  freeOrphans(): Promise<void>;
  release(): Promise<void>;
}

/**
 * The sign of life of a process that runs jobs: an advisory lock on a connection of its own, which ends with the
 * process however it ends. The queue itself would keep the jobs of a killed process locked for four hours.
 */
export async function openJobLease(ownerUrl: string, log: Logger): Promise<JobLease> {
  let client = await connect();
  let held: string | null = null;
  let released = false;

  async function connect(): Promise<Client> {
    const fresh = new Client({ connectionString: ownerUrl, application_name: 'vedomo-jobs' });
    fresh.on('error', () => undefined);
    fresh.on('end', () => {
      if (!released && fresh === client) setTimeout(() => void renew(), RETRY_AFTER).unref();
    });
    await fresh.connect();
    return fresh;
  }

  async function renew(): Promise<void> {
    if (released) return;
    try {
      client = await connect();
      if (held) await hold(held);
    } catch (error) {
      log.warn({ error: String(error) }, 'the lease of the jobs was lost');
      setTimeout(() => void renew(), RETRY_AFTER).unref();
    }
  }

  async function hold(poolId: string): Promise<void> {
    held = poolId;
    await client.query('select pg_advisory_lock($1, hashtext($2))', [LEASES, poolId]);
  }

  return {
    hold,
    freeOrphans: async () => {
      await client.query(
        `select graphile_worker.force_unlock_workers(array_agg(distinct j.locked_by))
         from graphile_worker.jobs j
         where j.locked_by is not null and j.locked_at < now() - $2::interval
           and not exists (
             select from pg_locks l
             where l.locktype = 'advisory' and l.granted and l.classid = $1
               and l.objid = (hashtext(j.locked_by)::bigint & 4294967295)::oid
               and l.database = (select oid from pg_database where datname = current_database()))
         having count(*) > 0`,
        [LEASES, YOUNGEST_ORPHAN],
      );
    },
    release: async () => {
      released = true;
      await client.end();
    },
  };
}
