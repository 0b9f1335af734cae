import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../test/database.ts';
import { migrationsFolder } from '../../platform/migration-file.ts';
import { migrate } from '../../platform/migrations.ts';

test('rules from before take a half rounded up for the year, each on its scale', async () => {
  const database = await createTestDatabase('template0');
  const before = await mkdtemp(join(tmpdir(), 'vedomo-migrations-'));
  const client = new Client({ connectionString: database.ownerUrl });
  try {
    await cp(migrationsFolder(), before, { recursive: true, filter: (path) => !path.includes('0170-') });
    await migrate(database.ownerUrl, before);
    await client.connect();
    await client.query(`
      with s as (
        insert into school (school_id, code, title, time_zone, created_at)
        values (gen_random_uuid(), 'before', 'Школа', 'Asia/Yekaterinburg', now()) returning school_id)
      insert into forecast_policy (school_id, starts_on, scale, final_from)
      select s.school_id, p.* from s, (values
        ('2026-09-01'::date, '{2,3,4,5}'::smallint[], '{2.5,3.6,4.65}'::numeric[]),
        ('2026-11-02', '{1,2,3,4,5}', '{1.6,2.6,3.6,4.6}')) p`);
    expect(await migrate(database.ownerUrl)).toEqual(['0170-year-mark-thresholds.sql']);
    const { rows } = await client.query({
      text: 'select to_json(year_final_from), to_json(final_from) from forecast_policy order by starts_on',
      rowMode: 'array',
    });
    expect(rows).toEqual([
      [
        [2.5, 3.5, 4.5],
        [2.5, 3.6, 4.65],
      ],
      [
        [1.5, 2.5, 3.5, 4.5],
        [1.6, 2.6, 3.6, 4.6],
      ],
    ]);
  } finally {
    await client.end();
    await database.drop();
    await rm(before, { recursive: true });
  }
});
