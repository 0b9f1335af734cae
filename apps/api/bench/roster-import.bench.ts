import { createReadStream, createWriteStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { Temporal } from 'temporal-polyfill';
import { schoolOn } from '../seed/row-objects.ts';
import { apiUrlFor } from '../src/platform/api-role.ts';
import { fixedClock } from '../src/platform/clock.ts';
import { openDatabase } from '../src/platform/database.ts';
import { importOneRosterCommand } from '../src/roster/import-one-roster.command.ts';
import type { BenchDatabase } from './bench-database.ts';
import { type Figure, median } from './figure.ts';
import { oneRosterFileOf } from './one-roster-file.ts';

/** Before the year begins, as schools do it. */
const NOW = Temporal.Instant.from('2025-08-28T07:00:00Z');
const WARM_UP = 2;

/** Every table that an import writes to. */
const TABLES = [
  'school',
  'duty_policy',
  'academic_year',
  'grading_period',
  'school_class',
  'weekday_pattern',
  'student',
  'guardian',
  'staff_member',
  'enrolment',
  'class_teacher',
  'guardianship',
  'contact_point',
  'class_week',
  'weekly_duty',
] as const;

/** A whole school from an archive on the disk to the commit, against COPY of the very rows that it left. */
export async function benchRosterImport(
  { owner, ownerUrl, folder }: BenchDatabase,
  rounds: number,
  show: (figure: Figure) => void,
): Promise<void> {
  const archive = join(folder, 'school.zip');
  await writeFile(archive, await oneRosterFileOf(schoolOn('2025-09-01', 999)));
  const source = await openDatabase(apiUrlFor(ownerUrl), [], 2);
  let made = 0;
  const importSchool = async (): Promise<number> => {
    const code = `imported-${made++}`;
    const report: string[] = [];
    const args = [archive, '--school', code, '--time-zone', 'Asia/Yekaterinburg'];
    const context = {
      database: source,
      ownerUrl,
      clock: fixedClock(NOW),
      print: (line: string) => report.push(line),
    };
    const started = performance.now();
    const exit = await importOneRosterCommand.run(args, context);
    const seconds = (performance.now() - started) / 1000;
    if (exit !== 0) throw new Error(report.join('\n'));
    return seconds;
  };
  try {
    await importSchool();
    const rows = await keepRows(owner, folder, 'imported-0');
    for (let round = 1; round < WARM_UP; round++) await importSchool();
    const done: { ours: number; reference: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      if (round % 2 === 0) {
        const ours = await importSchool();
        done.push({ ours, reference: await copyRows(owner, folder) });
      } else {
        const reference = await copyRows(owner, folder);
        done.push({ ours: await importSchool(), reference });
      }
    }
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    const copied = await countOf(
      owner,
      TABLES.map((table) => `copied_${table}`),
    );
    if (copied !== total) throw new Error(`${total} rows imported, ${copied} copied`);
    show({
      name: 'roster-import',
      title: 'The import of a school, from the file on the disk to the commit, with its duties',
      unit: 'rows/s',
      value: median(done.map(({ ours }) => total / ours)),
      reference: median(done.map(({ reference }) => total / reference)),
      ratios: done.map(({ ours, reference }) => reference / ours),
      cpu: null,
      goal: 0.25,
      proofs: [
        `${total} rows each time, the same by both: ${Object.entries(rows)
          .map(([table, count]) => `${table} ${count}`)
          .join(', ')}`,
        `an archive of ${Math.round((await stat(archive)).size / 1024)} KiB in ${median(done.map(({ ours }) => ours)).toFixed(2)} s`,
      ],
    });
  } finally {
    await source.destroy();
  }
}

const fileOf = (folder: string, table: string) => join(folder, `${table}.copy`);

/** Writes the rows of an imported school to files, and makes tables for them without keys and indexes. */
async function keepRows(owner: pg.Client, folder: string, code: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const school = await owner.query<{ id: string }>('select school_id as id from school where code = $1', [
    code,
  ]);
  const id = school.rows[0]!.id;
  for (const table of TABLES) {
    const rows = owner.query(copyTo(`copy (select * from ${table} where school_id = '${id}') to stdout`));
    await pipeline(rows, createWriteStream(fileOf(folder, table)));
    counts[table] = rows.rowCount;
    await owner.query(`create table copied_${table} (like ${table})`);
  }
  return counts;
}

/** COPY of all of it in one transaction. @returns seconds */
async function copyRows(owner: pg.Client, folder: string): Promise<number> {
  await owner.query(`truncate ${TABLES.map((table) => `copied_${table}`).join(', ')}`);
  await owner.query('checkpoint');
  const started = performance.now();
  await owner.query('begin');
  for (const table of TABLES)
    await pipeline(
      createReadStream(fileOf(folder, table)),
      owner.query(copyFrom(`copy copied_${table} from stdin`)),
    );
  await owner.query('commit');
  return (performance.now() - started) / 1000;
}

async function countOf(owner: pg.Client, tables: readonly string[]): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select ${tables.map((table) => `(select count(*)::int from ${table})`).join(' + ')} as count`,
  );
  return rows[0]!.count;
}
