import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { demoAccounts, demoPassword } from '../seed/demo-accounts.ts';
import { DEMO_ZONE } from '../seed/generate-school.ts';
import { loadDemo } from '../seed/load-demo.ts';
import { type Clock, fixedClock, machineClock } from './platform/clock.ts';
import type { EmbeddedPostgres } from './platform/embedded-postgres.ts';
import type { InstallationFacts } from './platform/request-context.ts';

const SEED = 484;

interface Demo {
  readonly clock: Clock;
  readonly installation: InstallationFacts;
  readonly greeting: string;
}

/**
 * The demo's database of one day, made when it is missing; those of other days are dropped,
 * because yesterday's school would show a week that nobody acknowledges any more.
 */
export async function demoDatabase(postgres: EmbeddedPostgres, at: Temporal.Instant | null): Promise<string> {
  const day = (at ?? Temporal.Now.instant()).toZonedDateTimeISO(DEMO_ZONE).toPlainDate().toString();
  const name = `demo_${day.replaceAll('-', '_')}`;
  const client = new pg.Client(postgres.url('postgres'));
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where datname like 'demo\\_%'",
    );
    for (const { datname } of rows)
      if (datname !== name) await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
    if (!rows.some(({ datname }) => datname === name)) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return postgres.url(name);
}

/** Loads the invented school when the database is empty, and says where the demo's clock stands. */
export async function demoInstallation(ownerUrl: string, at: Temporal.Instant | null): Promise<Demo> {
  const { standsStillAt } = await loadDemo(ownerUrl, { now: at ?? Temporal.Now.instant(), seed: SEED });
  const standing = standsStillAt ?? at;
  return {
    clock: standing ? fixedClock(standing) : machineClock,
    installation: {
      demoAccounts,
      demoPassword,
      standsStillAt: standsStillAt?.toZonedDateTimeISO(DEMO_ZONE).toPlainDate().toString() ?? null,
    },
    greeting: [
      `Accounts, all with the password ${demoPassword}:`,
      ...demoAccounts.map(({ login, title }) => `  ${login.padEnd(10)} ${title.ru}`),
    ].join('\n'),
  };
}
