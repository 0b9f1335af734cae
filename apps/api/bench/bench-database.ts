import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { generateSchool } from '../seed/generate-school.ts';
import { loadSchool } from '../seed/load-school.ts';
import { grantApiLogin } from '../src/platform/api-role.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { migrate } from '../src/platform/migrations.ts';
import { apiFolder } from '../src/platform/places.ts';
import { databaseCpu } from './database-cpu.ts';

const SEED = 484;
/** After its last week is closed, so that the whole year stands in the counters. */
const YEAR_OVER = Temporal.PlainDate.from('2026-07-15');
/** Before its first week is opened, so that nothing is acknowledged yet. */
const YEAR_BEGINS = Temporal.PlainDate.from('2025-09-01');

/** A durable database of the bench's own. */
export interface BenchDatabase {
  readonly ownerUrl: string;
  /** For files of the benches; gone at the end. */
  readonly folder: string;
  /** The owner, past every fence. */
  readonly owner: pg.Client;
  /** A school with a whole year acknowledged. */
  readonly fullSchoolId: string;
  /** A school at the beginning of its year. */
  readonly freshSchoolId: string;
  /** CPU milliseconds that the database has used; null where the system does not tell. */
  cpu(): number | null;
  stop(): Promise<void>;
}

/** Starts PostgreSQL with fsync and synchronous_commit on and fills it with schools of the past school year. */
export async function openBenchDatabase(schools: number): Promise<BenchDatabase> {
  const folder = join(apiFolder, '../../.vedomo/bench');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), durable: true });
  const ownerUrl = postgres.url('postgres');
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate(ownerUrl);
    await grantApiLogin(ownerUrl);
    const load = async (today: Temporal.PlainDate, index: number) => {
      const rows = generateSchool({ seed: SEED, today, index, withJournal: false });
      await loadSchool(ownerUrl, rows);
      return rows.schoolId;
    };
    const freshSchoolId = await load(YEAR_BEGINS, schools);
    const fullSchoolId = await load(YEAR_OVER, 0);
    for (let index = 1; index < schools; index++) await load(YEAR_OVER, index);
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query('vacuum (analyze)');
    await owner.query('checkpoint');
    const postmaster = await owner.query<{ pid: number }>(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
    );
    return {
      ownerUrl,
      folder,
      owner,
      fullSchoolId,
      freshSchoolId,
      cpu: () => databaseCpu(postmaster.rows[0]!.pid),
      stop: async () => {
        await owner.end();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
