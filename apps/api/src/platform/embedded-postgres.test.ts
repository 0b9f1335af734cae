import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readPostmaster } from './embedded-postgres/postmaster.ts';
import { serverAccountFor } from './embedded-postgres/server-account.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

let folder: string;
let dataDir: string;
const start = () => startEmbeddedPostgres({ dataDir, durable: false });

async function ask(postgres: EmbeddedPostgres, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: postgres.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vedomo-embedded-'));
  await chmod(folder, 0o711);
  dataDir = join(folder, 'school', 'data');
  const [one, other] = await Promise.all([start(), start()]);
  await ask(one, 'create table kept (word text)');
  await ask(other, `insert into kept values ('ведомо')`);
  await other.stop();
  await one.stop();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('what was written is there after a stop and another start, and nobody answers in between', async () => {
  const before = await start();
  await before.stop();
  await expect(ask(before, 'select 1')).rejects.toThrow('ECONNREFUSED');
  const after = await start();
  expect(await ask(after, 'select word from kept')).toEqual(['ведомо']);
  await after.stop();
});

test('letters are Russian, the time is UTC and the messages are English, whatever the machine speaks', async () => {
  const postgres = await start();
  const sorted = `select string_agg(w, '' order by w collate "ru-x-icu") from unnest('{я,ё,е,ж}'::text[]) w`;
  expect(await ask(postgres, sorted)).toEqual(['еёжя']);
  expect(await ask(postgres, `select upper('ёж'), 'ЁЖ' ilike 'ёж', 'ёж' ~ '^\\w+$'`)).toEqual([
    'ЁЖ',
    true,
    true,
  ]);
  expect(await ask(postgres, 'show timezone')).toEqual(['UTC']);
  await expect(ask(postgres, 'select * from missing')).rejects.toThrow('relation "missing" does not exist');
  await postgres.stop();
});

test('only the password opens it, and only its owner reads the password', async () => {
  const postgres = await start();
  const url = new URL(postgres.url('postgres'));
  expect(url.password).toBe(await readFile(`${dataDir}.password`, 'utf8'));
  expect((await stat(`${dataDir}.password`)).mode & 0o777).toBe(0o600);
  url.password = 'guess';
  await expect(new Client({ connectionString: url.href }).connect()).rejects.toThrow(
    'password authentication',
  );
  await postgres.stop();
});

test('a second start joins the running server, and its stop leaves it alone', async () => {
  const first = await start();
  const second = await start();
  expect(second.port).toBe(first.port);
  await second.stop();
  expect(await ask(first, 'select word from kept')).toEqual(['ведомо']);
  await first.stop();
});

test('a server that was killed starts again', async () => {
  const killed = await start();
  process.kill((await readPostmaster(dataDir))!.pid, 'SIGKILL');
  await expect
    .poll(() => ask(killed, 'select 1').catch((error: Error) => error.message))
    .toContain('ECONNREFUSED');
  const postgres = await start();
  expect(await ask(postgres, 'select word from kept')).toEqual(['ведомо']);
  await postgres.stop();
});

test('a postmaster.pid whose number belongs to another program now does not prevent a start', async () => {
  const account = await serverAccountFor(dataDir);
  const stranger = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore', ...account });
  onTestFinished(() => void stranger.kill());
  await once(stranger, 'spawn');
  await writeFile(
    join(dataDir, 'postmaster.pid'),
    `${stranger.pid}\n${dataDir}\n1\n9\n\n127.0.0.1\n1 1\nready\n`,
  );
  const postgres = await start();
  expect(await ask(postgres, 'select word from kept')).toEqual(['ведомо']);
  expect(stranger.exitCode).toBeNull();
  await postgres.stop();
}, 20_000);

test('a server whose program was killed is replaced', async () => {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  const orphan = await readPostmaster(dataDir);
  expect(orphan?.ready).toBe(true);
  const postgres = await start();
  expect((await readPostmaster(dataDir))?.pid).not.toBe(orphan?.pid);
  expect(await ask(postgres, 'select word from kept')).toEqual(['ведомо']);
  await postgres.stop();
  expect(await readPostmaster(dataDir)).toBeNull();
});

test('a program that ends without a stop takes its server with it', async () => {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect.poll(() => readPostmaster(dataDir), { timeout: 5000 }).toBeNull();
});

test('without its password file the cluster is refused by name', async () => {
  const password = await readFile(`${dataDir}.password`, 'utf8');
  await rm(`${dataDir}.password`);
  await expect(start()).rejects.toThrow(`cannot be opened without ${dataDir}.password`);
  await writeFile(`${dataDir}.password`, password, { mode: 0o600 });
});
