import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World, WORLD_PASSWORD } from '../../test/world.ts';
import { deleteExpiredSessionsTask } from './delete-expired-sessions.task.ts';

let server: TestServer;
let world: World;
let now = Temporal.Instant.from('2026-09-01T09:00:00Z');
const clock = { now: () => now };

beforeAll(async () => {
  server = await startTestServer({ clock });
  world = await World.open(server.ownerUrl);
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

it('expired sessions are deleted, and no others', async () => {
  const opened = now;
  await world.account('absent');
  await world.account('present');
  await server.signIn('absent', WORLD_PASSWORD);
  now = opened.add({ seconds: 1 });
  await server.signIn('present', WORLD_PASSWORD);
  const { database } = server.composition;
  const run = () => deleteExpiredSessionsTask.run({ database, clock, log: pino({ enabled: false }) }, {});
  const left = async () =>
    (
      await world.rows<{ login: string }>(
        'select login from session join account using (account_id) order by login',
      )
    ).map(({ login }) => login);
  now = opened.add({ hours: 60 * 24 }).subtract({ milliseconds: 1 });
  await run();
  expect(await left()).toEqual(['absent', 'present']);
  now = opened.add({ hours: 60 * 24 });
  await run();
  expect(await left()).toEqual(['present']);
});
