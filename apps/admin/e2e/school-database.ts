import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serverMain } from './server-process.ts';

type Row = Record<string, unknown>;

/** The part of pg that a journey needs. */
interface Client {
  connect(): Promise<void>;
  query(text: string, values: readonly unknown[]): Promise<{ rows: Row[] }>;
  end(): Promise<void>;
}

/** The server's own client: the journeys are no second user of the database. */
const { Client } = createRequire(serverMain)('pg') as { Client: new (url: string) => Client };

/**
 * Asks the database of a demo school as its owner: for what no page shows (how many rows a press left),
 * and for what comes from outside the pages (a mark from the journal, a code whose days are over).
 * @param data the folder that the school's server was started with
 */
export async function askDatabase<Answer extends Row>(
  data: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Answer[]> {
  const folder = join(data, 'demo/postgres');
  const port = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[3];
  const password = await readFile(`${folder}.password`, 'utf8');
  const address = `postgresql://vedomo_owner:${password}@127.0.0.1:${port}`;
  const [demo] = await ask(
    `${address}/postgres`,
    "select datname from pg_database where datname like 'demo\\_%'",
    [],
  );
  return (await ask(`${address}/${String(demo?.['datname'])}`, text, values)) as Answer[];
}

async function ask(url: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
