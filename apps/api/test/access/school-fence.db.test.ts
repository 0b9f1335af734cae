import { Client, DatabaseError, escapeIdentifier } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseGroup } from '../../src/platform/transaction.ts';
import { schoolRows, tenantTables } from './school-rows.ts';
import { buildTwoSchools, type TwoSchools } from './two-schools.ts';

const GROUPS: readonly DatabaseGroup[] = [
  'vedomo_identity',
  'vedomo_staff',
  'vedomo_family',
  'vedomo_worker',
  'vedomo_import',
];

/** Signing in finds the schools of an account, and the worker its rounds: these rows they see before a school is set. */
const OPEN: Readonly<Partial<Record<DatabaseGroup, readonly string[]>>> = {
  vedomo_identity: ['membership', 'school'],
  vedomo_worker: ['school'],
};

const REFUSED = '42501';

describe('the fence around a school', () => {
  let world: TwoSchools;
  let owner: Client;
  let api: Client;
  let tables: readonly string[];
  beforeAll(async () => {
    world = await buildTwoSchools();
    owner = new Client({ connectionString: world.database.ownerUrl });
    api = new Client({ connectionString: world.database.apiUrl });
    await Promise.all([owner.connect(), api.connect()]);
    tables = await tenantTables(owner);
  });
  afterAll(async () => {
    await Promise.all([owner.end(), api.end()]);
    await world.database.drop();
  });

  const fenced = (group: DatabaseGroup) => tables.filter((table) => !OPEN[group]?.includes(table));

  /** Acts as the group in a transaction that leaves nothing behind; `try` tells rows touched, or REFUSED. */
  async function as(
    group: DatabaseGroup | null,
    schoolId: string | null,
    work: (attempt: (text: string, values?: unknown[]) => Promise<number | string>) => Promise<void>,
  ): Promise<void> {
    await api.query('begin');
    try {
      if (group) await api.query(`set local role ${group}`);
      if (schoolId) await api.query(`set local vedomo.school = '${schoolId}'`);
      await work(async (text, values = []) => {
        await api.query('savepoint attempt');
        try {
          return (await api.query(text, values)).rowCount ?? 0;
        } catch (error) {
          await api.query('rollback to savepoint attempt');
          if (error instanceof DatabaseError) return error.code ?? error.message;
          throw error;
        }
      });
    } finally {
      await api.query('rollback');
    }
  }

  /** The columns that a group may change, by table. */
  async function changeable(group: DatabaseGroup): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await owner.query<{ name: string; columns: string[] }>(
      `select c.relname as name, array_agg(a.attname::text) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace
         and has_column_privilege($2, c.oid, a.attnum, 'update')
       group by c.relname`,
      [tables, group],
    );
    return new Map(rows.map(({ name, columns }) => [name, columns]));
  }

  it('has something to hide in every table', async () => {
    for (const table of tables)
      for (const { schoolId } of [world.first, world.second]) {
        const { rowCount } = await owner.query(
          `select 1 from ${escapeIdentifier(table)} where school_id = $1`,
          [schoolId],
        );
        expect(rowCount, table).toBeGreaterThan(0);
      }
  });

  it.each(GROUPS)(
    'shows %s no row of another school, and none at all before a school is set',
    async (group) => {
      const { first, second } = world;
      for (const schoolId of [first.schoolId, null])
        await as(group, schoolId, async (attempt) => {
          for (const table of fenced(group)) {
            const unseen = schoolId ? second.schoolId : first.schoolId;
            const seen = await attempt(`select 1 from ${escapeIdentifier(table)} where school_id = $1`, [
              unseen,
            ]);
            expect([0, REFUSED], table).toContain(seen);
          }
        });
    },
  );

  it.each(GROUPS)('lets %s add no row to another school', async (group) => {
    for (const table of tables) {
      if (OPEN[group]?.includes(table)) continue;
      const name = escapeIdentifier(table);
      const {
        rows: [foreign],
      } = await owner.query<{ row: object }>(
        `select to_jsonb(t) as row from ${name} t where school_id = $1`,
        [world.second.schoolId],
      );
      await as(group, world.first.schoolId, async (attempt) => {
        const added = await attempt(
          `insert into ${name} select * from jsonb_populate_record(null::${name}, $1)`,
          [foreign!.row],
        );
        expect(added, table).toBe(REFUSED);
      });
    }
  });

  it.each(GROUPS)('lets %s change no row of another school, nor take one away or give one', async (group) => {
    const { first, second } = world;
    const columns = await changeable(group);
    const before = await schoolRows(world.database.ownerUrl, second.schoolId);
    await as(group, first.schoolId, async (attempt) => {
      for (const table of fenced(group)) {
        const name = escapeIdentifier(table);
        const [column] = columns.get(table) ?? ['school_id'];
        const kept = escapeIdentifier(column!);
        const touched = [
          await attempt(`update ${name} set ${kept} = ${kept} where school_id = $1`, [second.schoolId]),
          await attempt(`delete from ${name} where school_id = $1`, [second.schoolId]),
        ];
        for (const each of touched) expect([0, REFUSED], table).toContain(each);
        expect(await attempt(`update ${name} set school_id = $1`, [second.schoolId]), table).toBe(REFUSED);
      }
    });
    expect(await schoolRows(world.database.ownerUrl, second.schoolId)).toEqual(before);
  });

  it('gives nothing to who has signed in as the API and acts as no group', async () => {
    await as(null, world.first.schoolId, async (attempt) => {
      for (const table of tables)
        expect(await attempt(`select 1 from ${escapeIdentifier(table)}`), table).toBe(REFUSED);
    });
  });

  it('has no way around: one function with its owner’s rights, which adds a job, and no view', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
       union all select viewname from pg_views where schemaname = 'public'`,
    );
    expect(rows).toEqual([{ name: 'enqueue_job' }]);
  });
});
