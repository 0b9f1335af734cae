import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from './database.ts';

/** Shared by all schools; they never refer to a school's rows. membership is found by account before a school is named. */
const SHARED = ['district', 'school', 'account', 'session', 'sign_in_throttle', 'schema_migration'];

/** What a later spread over a Citus cluster allows, read from the catalog of the migrated database. */
describe('the schema', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let client: pg.Client;
  let tables: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client(database.ownerUrl);
    await client.connect();
    tables = (
      await column(
        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace",
      )
    ).filter((name) => !SHARED.includes(name));
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const column = async (text: string, values: unknown[] = []): Promise<string[]> =>
    (await client.query({ text, values, rowMode: 'array' })).rows.map(([value]) => value as string);

  it('knows its tenant tables', () => {
    expect(tables.length).toBeGreaterThan(25);
  });

  it('carries school_id, not null, in every row of a school', async () => {
    const carrying = await column(
      "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'school_id' and is_nullable = 'NO'",
    );
    expect(tables.filter((name) => !carrying.includes(name))).toEqual([]);
  });

  it('begins every primary and unique key with school_id', async () => {
    const wrong = await column(
      `select i.indrelid::regclass || ' ' || i.indexrelid::regclass
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indisunique and i.indrelid::regclass::text = any ($1) and a.attname <> 'school_id'`,
      [tables],
    );
    expect(wrong).toEqual([]);
    const keyed = await column("select conrelid::regclass::text from pg_constraint where contype = 'p'");
    expect(tables.filter((name) => !keyed.includes(name))).toEqual([]);
  });

  it('carries school_id in every foreign key between tenant tables, and refers to shared ones only besides', async () => {
    const wrong = await column(
      `select conrelid::regclass || ' ' || conname from pg_constraint c
       where contype = 'f' and conrelid::regclass::text = any ($1)
         and not (confrelid::regclass::text = any ($2))
         and not exists (
           select 1 from unnest(conkey, confkey) with ordinality k (here, there, n)
           join pg_attribute h on h.attrelid = conrelid and h.attnum = k.here
           join pg_attribute t on t.attrelid = confrelid and t.attnum = k.there
           where h.attname = 'school_id' and t.attname = 'school_id' and k.n = 1)`,
      [tables, SHARED],
    );
    expect(wrong).toEqual([]);
    const shared = await column(
      "select conrelid::regclass::text from pg_constraint where contype = 'f' and conrelid::regclass::text = any ($1) and confrelid::regclass::text = any ($2)",
      [SHARED, tables],
    );
    expect(shared).toEqual([]);
  });

  it('fences every tenant table, also against its owner', async () => {
    const open = await column(
      'select relname from pg_class where relname = any ($1) and not (relrowsecurity and relforcerowsecurity)',
      [tables],
    );
    expect(open).toEqual([]);
    const policed = await column('select distinct tablename from pg_policies');
    expect(tables.filter((name) => !policed.includes(name))).toEqual([]);
  });

  it('has policies that are plain comparisons with the transaction’s school', async () => {
    const { rows } = await client.query<{
      tablename: string;
      policyname: string;
      qual: string;
      with_check: string;
      roles: string;
    }>('select tablename, policyname, qual, with_check, roles::text from pg_policies');
    const fence = "(school_id = (NULLIF(current_setting('vedomo.school'::text, true), ''::text))::uuid)";
    for (const { tablename, policyname, qual, with_check, roles } of rows) {
      expect(`${qual} ${with_check}`, `${tablename}.${policyname}`).not.toMatch(/select/i);
      // Signing in finds an account's schools, and the worker its rounds; nobody else sees past the school.
      if (policyname === 'identity_all')
        expect([
          ['membership', '{vedomo_identity}'],
          ['school', '{vedomo_identity,vedomo_worker}'],
        ]).toContainEqual([tablename, roles]);
      else expect([qual, with_check], `${tablename}.${policyname}`).toEqual([fence, fence]);
    }
  });

  it('has no trigger, no serial and no partition of a partition', async () => {
    expect(
      await column(
        "select tgname from pg_trigger t join pg_class c on c.oid = tgrelid where not tgisinternal and relnamespace = 'public'::regnamespace",
      ),
    ).toEqual([]);
    expect(
      await column(
        "select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace",
      ),
    ).toEqual([]);
    expect(await column("select relname from pg_class where relkind = 'p' and relispartition")).toEqual([]);
  });

  it('lets the API sign in as a role that owns nothing and may nothing by itself', async () => {
    expect(
      await column(
        "select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'vedomo\\_%' and r.rolname <> 'vedomo_owner'",
      ),
    ).toEqual([]);
    expect(
      await column(
        "select table_name from information_schema.role_table_grants where grantee = 'vedomo_api' and table_schema = 'public' and table_name <> 'sign_in_throttle'",
      ),
    ).toEqual([]);
    const flags = await column(
      "select rolname from pg_roles where rolname in ('vedomo_api', 'vedomo_identity', 'vedomo_staff', 'vedomo_family', 'vedomo_worker', 'vedomo_import') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
    );
    expect(flags).toEqual([]);
  });

  it('lets nobody delete the students and classes that duties are of, which no foreign key holds', async () => {
    expect(
      await column(
        `select grantee || ' ' || table_name from information_schema.role_table_grants
         where table_name in ('student', 'school_class') and privilege_type in ('DELETE', 'TRUNCATE')
           and grantee <> (select tableowner from pg_tables where tablename = 'student')`,
      ),
    ).toEqual([]);
  });
});
