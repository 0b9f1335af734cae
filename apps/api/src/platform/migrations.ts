import { Logger, runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { migrationsFolder, readMigrationFiles, type MigrationFile } from './migration-file.ts';
import { openQueuePool } from './queue-pool.ts';

/** Any number that no other program takes; processes that start together migrate one after the other. */
const LOCK = 484_2026;

/**
 * Brings a database to the newest schema: our migrations, each in a transaction of its own, then the job
 * queue's. Safe to run at every start and by several processes at once.
 * @param ownerUrl the owner of the database; it must be able to create roles
 * @returns the names applied now
 * @throws naming the migration that failed, or that was changed after it had been applied
 */
export async function migrate(ownerUrl: string, folder = migrationsFolder()): Promise<string[]> {
  const files = await readMigrationFiles(folder);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await readApplied(client);
    mustBeUnchanged(files, applied);
    const pending = files.filter(({ name }) => !applied.has(name));
    for (const file of pending) await apply(client, file);
    await migrateQueue(ownerUrl);
    return pending.map(({ name }) => name);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

async function migrateQueue(ownerUrl: string): Promise<void> {
  // What fails is told by the statement that was under way.
  const pgPool = openQueuePool(ownerUrl, 2, () => undefined);
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}

async function readApplied(client: Client): Promise<Map<string, string>> {
  await client.query(
    `create table if not exists schema_migration (
       name text primary key,
       sha256 text not null,
       applied_at timestamptz not null default now()
     )`,
  );
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migration',
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function mustBeUnchanged(files: readonly MigrationFile[], applied: ReadonlyMap<string, string>): void {
  for (const { name, sha256 } of files)
    if (applied.has(name) && applied.get(name) !== sha256)
      throw new Error(
        `Migration ${name} was changed after it had been applied: write a new migration instead`,
      );
}

async function apply(client: Client, { name, sql, sha256 }: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
