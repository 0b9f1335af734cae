import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World, WORLD_PASSWORD } from '../../test/world.ts';
import type { Clock } from '../platform/clock.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { login } }';
const VIEWER = '{ viewer { login memberships { role } } }';

describe('signing in', () => {
  let server: TestServer;
  let world: World;
  let now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  const clock: Clock = { now: () => now };

  beforeAll(async () => {
    server = await startTestServer({ clock });
    world = await World.open(server.ownerUrl);
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const enter = (login: string, password: string) => server.ask(SIGN_IN, { input: { login, password } });
  const viewer = async (cookie: string) =>
    (await server.ask<{ viewer: object | null }>(VIEWER, {}, { cookie })).data!.viewer;
  const refusal = (answer: Awaited<ReturnType<typeof enter>>) => answer.errors?.[0]?.extensions;

  async function cookieOf(login: string, headers: Record<string, string> = {}): Promise<string> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        query: SIGN_IN,
        variables: { input: { login, password: WORLD_PASSWORD } },
      }),
    });
    return response.headers.get('set-cookie')!;
  }

  it('gives a cookie that travels by HTTPS alone to whoever came by HTTPS', async () => {
    await world.account('secured');
    expect(await cookieOf('secured', { 'x-forwarded-proto': 'https' })).toMatch(/; Secure/);
    expect(await cookieOf('secured')).not.toMatch(/; Secure/);
  });

  it('gives a cookie that no script reads and no other site sends', async () => {
    await world.account('flags');
    const cookie = await cookieOf('flags');
    expect(cookie).toMatch(/^vedomo_session=[\w-]{43};/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).toMatch(/; Max-Age=5184000/);
    const [, token] = /=([\w-]+);/.exec(cookie)!;
    const stored = await world.rows<{ line: string }>('select s::text as line from session s');
    expect(stored.map(({ line }) => line).join()).not.toContain(token);
  });

  it('takes a login in any spelling', async () => {
    await world.account('+79120000034');
    await world.account('mixed@example.org');
    for (const login of ['8 912 000-00-34', '+79120000034', ' Mixed@Example.ORG '])
      expect((await enter(login, WORLD_PASSWORD)).errors, login).toBeUndefined();
  });

  it('answers alike for a wrong password, an unknown login and a disabled account', async () => {
    await world.account('known');
    await world.account('disabled', { disabledAt: '2026-11-01T00:00:00Z' });
    const answers = [
      await enter('known', 'wrong'),
      await enter('unknown', 'wrong'),
      await enter('disabled', WORLD_PASSWORD),
      await enter('', ''),
    ];
    for (const answer of answers) {
      expect(refusal(answer)).toEqual({ code: 'INVALID', reason: 'WRONG_CREDENTIALS', field: 'login' });
      expect(answer.cookie).toBeNull();
    }
  });

  it('cuts the open sessions of an account that is disabled', async () => {
    const accountId = await world.account('soon.disabled');
    const cookie = await server.signIn('soon.disabled', WORLD_PASSWORD);
    expect(await viewer(cookie)).not.toBeNull();
    await world.rows('update account set disabled_at = $2 where account_id = $1', [
      accountId,
      now.toString(),
    ]);
    now = now.add({ seconds: 5 });
    expect(await viewer(cookie)).toBeNull();
  });

  it('refuses after ten failures, also the right password, and only for that login', async () => {
    await world.account('guessed');
    await world.account('neighbour');
    for (let n = 0; n < 10; n++)
      expect(refusal(await enter('guessed', `wrong ${n}`))).toMatchObject({ reason: 'WRONG_CREDENTIALS' });
    expect(refusal(await enter('Guessed', WORLD_PASSWORD))).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      reason: 'SIGN_IN_THROTTLED',
    });
    expect((await enter('neighbour', WORLD_PASSWORD)).errors).toBeUndefined();
  });

  it('checks no more passwords when fifty come at once', async () => {
    await world.account('rushed');
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => enter('rushed', `wrong ${n}`)));
    const reasons = Map.groupBy(answers, (answer) => refusal(answer)?.['reason']);
    expect(reasons.get('WRONG_CREDENTIALS')).toHaveLength(10);
    expect(reasons.get('SIGN_IN_THROTTLED')).toHaveLength(40);
  });

  it('counts only failures for an address', async () => {
    const { perAddress } = server.composition.platform.throttle;
    const counted = async () => (await perAddress.get('127.0.0.1'))?.consumedPoints ?? 0;
    await world.account('regular');
    const before = await counted();
    for (let n = 0; n < 3; n++) await enter('regular', WORLD_PASSWORD);
    expect(await counted()).toBe(before);
    await enter('regular', 'wrong');
    expect(await counted()).toBe(before + 1);
  });

  it('forgets the failures of whoever gets in', async () => {
    await world.account('clumsy');
    for (let n = 0; n < 9; n++) await enter('clumsy', 'wrong');
    expect((await enter('clumsy', WORLD_PASSWORD)).errors).toBeUndefined();
    for (let n = 0; n < 9; n++) await enter('clumsy', 'wrong');
    expect((await enter('clumsy', WORLD_PASSWORD)).errors).toBeUndefined();
  });

  it('refuses an address that tries many logins', async () => {
    const { perAddress } = server.composition.platform.throttle;
    await world.account('honest');
    await perAddress.set('127.0.0.1', perAddress.points, 60);
    expect(refusal(await enter('honest', WORLD_PASSWORD))).toMatchObject({ reason: 'SIGN_IN_THROTTLED' });
    await perAddress.delete('127.0.0.1');
    expect((await enter('honest', WORLD_PASSWORD)).errors).toBeUndefined();
  });

  it('ends after sixty days', async () => {
    await world.account('old.session');
    const cookie = await server.signIn('old.session', WORLD_PASSWORD);
    const opened = now;
    now = opened.add({ hours: 60 * 24 }).subtract({ seconds: 5 });
    expect(await viewer(cookie)).not.toBeNull();
    now = opened.add({ hours: 60 * 24 });
    expect(await viewer(cookie)).toBeNull();
    now = opened;
  });

  it('shows the memberships of today only', async () => {
    const school = await world.school();
    const accountId = await world.account('dated');
    await school.member(accountId, 'CLERK', { endsOn: '2026-11-23' });
    await school.member(accountId, 'DIRECTOR', { endsOn: '2026-11-24' });
    await school.member(accountId, 'TEACHER', { startsOn: '2026-11-25' });
    expect(await viewer(await server.signIn('dated', WORLD_PASSWORD))).toEqual({
      login: 'dated',
      memberships: [{ role: 'DIRECTOR' }],
    });
  });
});

describe('signing out', () => {
  let server: TestServer;
  let world: World;
  beforeAll(async () => {
    server = await startTestServer();
    world = await World.open(server.ownerUrl);
    await world.account('everywhere');
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const signedIn = async (cookie: string) =>
    (await server.ask<{ viewer: object | null }>(VIEWER, {}, { cookie })).data!.viewer !== null;
  const three = () => Promise.all([1, 2, 3].map(() => server.signIn('everywhere', WORLD_PASSWORD)));

  it('ends this session and clears its cookie', async () => {
    const [here, there] = await three();
    const { cookie } = await server.ask('mutation { signOut }', {}, { cookie: here! });
    expect(cookie).toBe('vedomo_session=');
    expect([await signedIn(here!), await signedIn(there!)]).toEqual([false, true]);
  });

  it('everywhere ends all of them, and nobody else’s', async () => {
    await world.account('bystander');
    const other = await server.signIn('bystander', WORLD_PASSWORD);
    const own = await three();
    await server.ask('mutation { signOutEverywhere }', {}, { cookie: own[0]! });
    expect(await Promise.all(own.map(signedIn))).toEqual([false, false, false]);
    expect(await signedIn(other)).toBe(true);
  });
});
