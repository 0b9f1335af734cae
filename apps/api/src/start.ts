import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entities, tasks } from './capabilities.ts';
import { compose } from './compose.ts';
import type { Config } from './config.ts';
import { demoDatabase, demoInstallation } from './demo.ts';
import { apiUrlFor, grantApiLogin } from './platform/api-role.ts';
import { machineClock } from './platform/clock.ts';
import { openDatabase } from './platform/database.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres.ts';
import { startJobs } from './platform/jobs.ts';
import { createLog } from './platform/log.ts';
import { migrate } from './platform/migrations.ts';
import type { InstallationFacts } from './platform/request-context.ts';
import { startServer } from './platform/server.ts';
import { spaDocuments } from './platform/places.ts';
import { serveSpa } from './platform/spa.ts';

const realInstallation: InstallationFacts = { demoAccounts: [], demoPassword: null, standsStillAt: null };

export interface OpenDatabase {
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/** The database of the configuration, migrated: a server's, or the embedded one, started here. */
export async function openConfiguredDatabase(config: Config): Promise<OpenDatabase> {
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: join(config.dataDir, 'postgres'), durable: !config.demo });
  try {
    const ownerUrl = !embedded
      ? config.databaseUrl!
      : config.demo
        ? await demoDatabase(embedded, config.demoAt)
        : embedded.url('postgres');
    await migrate(ownerUrl);
    await grantApiLogin(ownerUrl);
    return { ownerUrl, stop: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Starts everything: database, API, pages. Resolves when requests are answered. */
export async function startVedomo(config: Config): Promise<{ url: string; stop(): Promise<void> }> {
  const log = createLog(config.logLevel);
  const database = await openConfiguredDatabase(config);
  const stops = [database.stop];
  const stop = async () => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    const demo = config.demo ? await demoInstallation(database.ownerUrl, config.demoAt) : null;
    const composition = await compose({
      apiUrl: apiUrlFor(database.ownerUrl),
      clock: demo?.clock ?? machineClock,
      log,
      installation: demo?.installation ?? realInstallation,
      publicUrl: config.publicUrl,
      trustedProxies: config.trustedProxies,
    });
    stops.push(composition.stop);
    const jobs = await startJobs({
      ownerUrl: database.ownerUrl,
      database: composition.database,
      clock: composition.platform.clock,
      log,
      tasks,
    });
    stops.push(jobs.stop);
    const server = await startServer({
      schema: composition.schema,
      log,
      host: config.host,
      port: config.port,
      trustedDocumentsFile: existsSync(spaDocuments) ? spaDocuments : null,
      anyDocument: config.demo || config.development,
      contextOf: composition.contextOf,
      factsOf: composition.factsOf,
      files: composition.files,
      routes: serveSpa,
    });
    stops.push(server.stop);
    console.log(`Vedomo is ready on ${server.url}`);
    if (demo) console.log(demo.greeting);
    return { url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs jobs alone, beside any number of other processes on the same database. */
export async function startWorker(config: Config): Promise<{ stop(): Promise<void> }> {
  const log = createLog(config.logLevel);
  const database = await openConfiguredDatabase(config);
  const source = await openDatabase(apiUrlFor(database.ownerUrl), entities);
  const jobs = await startJobs({
    ownerUrl: database.ownerUrl,
    database: source,
    clock: machineClock,
    log,
    tasks,
  });
  return {
    stop: async () => {
      await jobs.stop();
      await source.destroy();
      await database.stop();
    },
  };
}
