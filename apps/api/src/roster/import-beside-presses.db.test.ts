import 'reflect-metadata';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../test/database.ts';
import { archiveOf, oneRoster11 } from '../../test/one-roster-set.ts';
import { othersWaiting } from '../../test/others-waiting.ts';
import { World } from '../../test/world.ts';
import { fixedClock } from '../platform/clock.ts';
import { openDatabase } from '../platform/database.ts';
import { importOneRosterCommand } from './import-one-roster.command.ts';

it('an import lets a press under way finish before it gives people other ids', async () => {
  const database = await createTestDatabase();
  const source = await openDatabase(database.apiUrl, []);
  const [world, pressing] = [await World.open(database.ownerUrl), await World.open(database.ownerUrl)];
  const folder = await mkdtemp(join(tmpdir(), 'vedomo-import-'));
  const path = join(folder, 'school.zip');
  await writeFile(path, await archiveOf(oneRoster11()));
  const runImport = () =>
    importOneRosterCommand.run([path, '--school', 'waits', '--time-zone', 'Asia/Yekaterinburg'], {
      database: source,
      ownerUrl: database.ownerUrl,
      clock: fixedClock(Temporal.Instant.from('2026-11-24T09:00:00Z')),
      print: () => undefined,
    });
  expect(await runImport()).toBe(0);
  const [link] = await world.rows<{ school: string; student: string; guardian: string }>(
    'select school_id as school, student_id as student, guardian_id as guardian from guardianship limit 1',
  );
  const { school, student, guardian } = link!;
  await world.rows('update student set source_id = null where school_id = $1', [school]);

  // As a press does: first the class week, then what refers to the student.
  await pressing.rows('begin');
  await pressing.rows('select 1 from class_week where school_id = $1 for update', [school]);
  const again = runImport();
  await othersWaiting(world);
  await pressing.rows(
    `insert into diary_acknowledgement (school_id, student_id, week, guardian_id, route, received_at, recorded_at)
     values ($1, $2, '2026-11-23', $3, 'OWN_PRESS', now(), now())`,
    [school, student, guardian],
  );
  await pressing.rows('commit');
  expect(await again).toBe(0);
  expect(await world.rows('select 1 from student where source_id is null')).toEqual([]);

  await pressing.close();
  await world.close();
  await source.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
}, 60_000);
