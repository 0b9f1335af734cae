import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { migrate } from './migrations.ts';

let folder: string;
let database: TestDatabase;
let client: Client;

const write = (name: string, sql: string) => writeFile(join(folder, name), sql);
const words = async () =>
  (await client.query({ text: 'select word from step', rowMode: 'array' })).rows.flat();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vedomo-migrations-'));
  database = await createTestDatabase('template0');
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await write('0002-fill.sql', `insert into step values ('second')`);
  await write('0001-step.sql', `create table step (word text); insert into step values ('first')`);
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

test('files are applied in the order of their numbers, then the job queue', async () => {
  expect(await migrate(database.ownerUrl, folder)).toEqual(['0001-step.sql', '0002-fill.sql']);
  expect(await words()).toEqual(['first', 'second']);
  const { rows } = await client.query(`select to_regclass('graphile_worker.jobs') is not null as present`);
  expect(rows).toEqual([{ present: true }]);
});

test('a repeat applies nothing, and a new file only itself', async () => {
  await migrate(database.ownerUrl, folder);
  expect(await migrate(database.ownerUrl, folder)).toEqual([]);
  await write('0003-more.sql', `insert into step values ('third')`);
  expect(await migrate(database.ownerUrl, folder)).toEqual(['0003-more.sql']);
  expect(await words()).toEqual(['first', 'second', 'third']);
});

test('processes that start together apply each file once', async () => {
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, folder)));
  expect(applied.flat().sort()).toEqual(['0001-step.sql', '0002-fill.sql']);
  expect(await words()).toEqual(['first', 'second']);
});

test('an applied file that was changed is refused by name, before anything new is applied', async () => {
  await migrate(database.ownerUrl, folder);
  await write('0001-step.sql', 'create table step (word text not null)');
  await write('0003-more.sql', `insert into step values ('third')`);
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('Migration 0001-step.sql was changed');
  expect(await words()).toEqual(['first', 'second']);
});

test('Windows line ends are not a change', async () => {
  await write('0003-lines.sql', `insert into step\nvalues ('third')\n`);
  await migrate(database.ownerUrl, folder);
  await write('0003-lines.sql', `insert into step\r\nvalues ('third')\r\n`);
  expect(await migrate(database.ownerUrl, folder)).toEqual([]);
});

test('a file that fails leaves no half of itself and keeps the ones before it', async () => {
  await write('0002-fill.sql', `insert into step values ('second'); select * from missing`);
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
    'Migration 0002-fill.sql failed: relation "missing"',
  );
  expect(await words()).toEqual(['first']);
  await write('0002-fill.sql', `insert into step values ('mended')`);
  expect(await migrate(database.ownerUrl, folder)).toEqual(['0002-fill.sql']);
  expect(await words()).toEqual(['first', 'mended']);
});

test('two files with one number, and a file without one, are refused', async () => {
  await write('0002-other.sql', 'select 1');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
    '0002-fill.sql and 0002-other.sql have the same',
  );
  await rm(join(folder, '0002-other.sql'));
  await write('fix.sql', 'select 1');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
    'Migration fix.sql: the name must be like',
  );
});
