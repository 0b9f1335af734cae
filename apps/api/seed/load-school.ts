import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLines } from './copy-text.ts';
import type { SchoolRows } from './school-rows.ts';
import { TABLES, tableNames } from './tables.ts';

/**
 * Loads an invented school in one transaction, by COPY, which row-level security forbids to whom it binds.
 * A superuser it does not bind. An owner that is none is bound only because the fence is forced: it is not while this
 * transaction lasts, which holds the tables to itself, so that nobody ever reads them unfenced. Refreshes the
 * planner's statistics at the end.
 * @param ownerUrl the owner of the tables
 * @throws the database's error, with nothing loaded, when the school is there already
 */
export async function loadSchool(ownerUrl: string, { district, tables }: SchoolRows): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const fenced = await tablesThatBind(client);
    // The invented rows keep every foreign key, as the database itself finds out for other owners; half the time saved.
    if (await isSuperuser(client)) await client.query('set local session_replication_role = replica');
    for (const table of fenced) await client.query(`alter table ${table} no force row level security`);
    await client.query('insert into district (district_id, title) values ($1, $2) on conflict do nothing', [
      district.id,
      district.title,
    ]);
    for (const table of tableNames) {
      const into = client.query(copyFrom(`copy ${table} (${TABLES[table].join(', ')}) from stdin`));
      await pipeline(Readable.from(copyLines(tables[table])), into);
    }
    for (const table of fenced) await client.query(`alter table ${table} force row level security`);
    await client.query('commit');
    await client.query(`analyze ${tableNames.join(', ')}`);
  } finally {
    await client.end();
  }
}

async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = current_user and rolsuper');
  return rows.length > 0;
}

/** The forced fences that hold this connection's role; none for a superuser. */
async function tablesThatBind(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select c.relname from pg_class c
     where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity
       and not exists (select 1 from pg_roles where rolname = current_user and (rolsuper or rolbypassrls))`,
    [tableNames],
  );
  return rows.map(({ relname }) => relname);
}
