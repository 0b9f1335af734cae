import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { grantApiLogin } from '../src/platform/api-role.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { migrate } from '../src/platform/migrations.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's URL of the maintenance database of the test cluster. */
    postgresUrl: string;
  }
}

/** One cluster for the whole run, with a migrated template that each database test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'vedomo-test-'));
  // Root's server runs as nobody, who has to pass through.
  await chmod(folder, 0o711);
  let stop = (): Promise<void> => Promise.resolve();
  const teardown = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), durable: false });
    stop = () => postgres.stop();
    const client = new Client({ connectionString: postgres.url('postgres') });
    await client.connect();
    await client.query('create database template_vedomo');
    await client.end();
    await migrate(postgres.url('template_vedomo'));
    await grantApiLogin(postgres.url('template_vedomo'));
    project.provide('postgresUrl', postgres.url('postgres'));
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}
