import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../../seed/load-demo.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { World } from '../../../test/world.ts';
import { fixedClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { closeDueWeeks } from './close-weeks.store.ts';
import { recountCommand } from './recount.command.ts';
import { refreshDuties } from './refresh-duties.store.ts';

const now = Temporal.Instant.from('2026-11-24T07:00:00Z');

describe('a recount of the invented school', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let source: DataSource;
  let world: World;
  let schoolId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await loadDemo(database.ownerUrl, { now, seed: 484 });
    source = await openDatabase(database.apiUrl, []);
    world = await World.open(database.ownerUrl);
    schoolId = (await world.rows<{ school_id: string }>('select school_id from school'))[0]!.school_id;
  }, 60_000);
  afterAll(async () => {
    await world.close();
    await source.destroy();
    await database.drop();
  });

  const check = async (...switches: string[]) => {
    const lines: string[] = [];
    const exit = await recountCommand.run(['--check', ...switches], {
      database: source,
      ownerUrl: database.ownerUrl,
      clock: fixedClock(now),
      print: (line) => lines.push(line),
    });
    return { exit, lines };
  };

  it('finds nothing, and neither do a refresh and the closing', async () => {
    expect((await check()).lines[0]).toMatch(/: \d{4} class weeks, \d{5} duties, 0 differences$/);
    const changed = await inTransaction(source, { group: 'vedomo_staff', schoolId }, now, (tx) =>
      refreshDuties(tx, schoolId),
    );
    expect(changed).toEqual({ openWeeks: [], closedWeeks: [], classWeeks: 0 });
    const closed = await inTransaction(source, { group: 'vedomo_worker', schoolId }, now, (tx) =>
      closeDueWeeks(tx, schoolId),
    );
    expect(closed).toBe(0);
  });

  it('names class and week of what differs, and fails', async () => {
    const [wrong] = await world.rows<{ class_id: string; week: string; title: string; on_time: number }>(
      `update class_week w set on_time = w.on_time - 1 from school_class c
       where c.school_id = w.school_id and c.class_id = w.class_id and c.title = '5А' and w.week = '2026-10-12'
       returning w.class_id, w.week, c.title, w.on_time`,
    );
    const { exit, lines } = await check();
    expect(exit).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`5А, 2026-10-12: counters are required`);
    const json = JSON.parse((await check('--json')).lines[0]!) as { schools: { differences: unknown[] }[] };
    expect(json.schools[0]!.differences).toEqual([
      expect.objectContaining({
        kind: 'COUNTERS',
        classId: wrong!.class_id,
        kept: expect.objectContaining({ onTime: wrong!.on_time }),
        counted: expect.objectContaining({ onTime: wrong!.on_time + 1 }),
      }),
    ]);
  });

  it('knows no other switch and no other school', async () => {
    await expect(check('--school', 'nowhere')).rejects.toThrow('there is no school nowhere');
    await expect(check('--repair')).rejects.toThrow('--repair');
  });
});
