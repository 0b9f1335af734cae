import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../../test/world.ts';
import { hashInvitationCode, newInvitationCode } from './invitation-secret.ts';

describe('a session that was used a moment ago', () => {
  let server: TestServer;
  let world: World;
  let school: WorldSchool;
  let now = Temporal.Instant.from('2026-11-24T09:00:00Z');

  beforeAll(async () => {
    server = await startTestServer({ clock: { now: () => now } });
    world = await World.open(server.ownerUrl);
    school = await world.school();
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const roles = async (cookie: string) => {
    const { data } = await server.ask<{ viewer: { memberships: { role: string }[] } | null }>(
      '{ viewer { memberships { role } } }',
      {},
      { cookie },
    );
    return data!.viewer?.memberships.map(({ role }) => role) ?? null;
  };
  const member = async (login: string, role: 'TEACHER' | 'ADMINISTRATOR') => {
    const accountId = await world.account(login);
    const membershipId = await school.member(accountId, role);
    return { accountId, membershipId, cookie: await server.signIn(login, WORLD_PASSWORD) };
  };

  it('is over when its owner signs out', async () => {
    const { cookie } = await member('leaves', 'TEACHER');
    expect(await roles(cookie)).toEqual(['TEACHER']);
    await server.ask('mutation { signOut }', {}, { cookie });
    expect(await roles(cookie)).toBeNull();
  });

  it('is over on every device when its owner signs out everywhere', async () => {
    const { cookie } = await member('lost.phone', 'TEACHER');
    const phone = await server.signIn('lost.phone', WORLD_PASSWORD);
    expect([await roles(cookie), await roles(phone)]).toEqual([['TEACHER'], ['TEACHER']]);
    await server.ask('mutation { signOutEverywhere }', {}, { cookie });
    expect([await roles(cookie), await roles(phone)]).toEqual([null, null]);
  });

  it('has lost a membership that was ended', async () => {
    const teacher = await member('dismissed', 'TEACHER');
    const administrator = await member('dismisses', 'ADMINISTRATOR');
    expect(await roles(teacher.cookie)).toEqual(['TEACHER']);
    const { errors } = await server.ask(
      'mutation ($input: EndMembershipInput!) { endMembership(input: $input) }',
      { input: { membershipId: teacher.membershipId, lastDay: '2026-11-23' } },
      { cookie: administrator.cookie },
    );
    expect(errors).toBeUndefined();
    expect(await roles(teacher.cookie)).toEqual([]);
  });

  it('is not looked up anew because somebody asks without one, or signs in or out', async () => {
    const { accountId, cookie } = await member('undisturbed', 'TEACHER');
    const other = await member('passes.by', 'TEACHER');
    const since = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    expect(await roles(cookie)).toEqual(['TEACHER']);
    await world.rows('delete from session where account_id = $1', [accountId]);
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { login } }';
    await server.ask('{ installation { needsFirstRun } }');
    await server.ask('{ invitation(schoolCode: "s1", code: "0000-0000") { schoolTitle } }');
    await server.ask(signIn, { input: { login: 'undisturbed', password: 'wrong' } });
    await server.ask('mutation { signOut }', {}, { cookie: 'vedomo_session=invented' });
    await server.ask('mutation { signOutEverywhere }', {}, { cookie: other.cookie });
    expect(await roles(cookie)).toEqual(['TEACHER']);
    since.mockRestore();
  });

  it('has the membership that its owner has just joined to', async () => {
    const school2 = await world.school({ code: 'joined' });
    const { cookie } = await member('joins', 'TEACHER');
    expect(await roles(cookie)).toEqual(['TEACHER']);
    const code = newInvitationCode();
    await school2.add('invitation', {
      invitation_id: randomUUID(),
      role: 'CLERK',
      staff_id: await school2.staff(),
      code_hash: hashInvitationCode(school2.schoolId, code),
      created_by: randomUUID(),
      created_at: now.toString(),
      expires_at: '2026-12-20T09:00:00Z',
    });
    const { errors } = await server.ask(
      'mutation ($input: JoinInput!) { joinWithInvitation(input: $input) { membershipId } }',
      { input: { schoolCode: 'joined', code, account: 'CURRENT' } },
      { cookie },
    );
    expect(errors).toBeUndefined();
    expect((await roles(cookie))?.toSorted()).toEqual(['CLERK', 'TEACHER']);
  });

  it('has what another process gave or took after five seconds at the latest', async () => {
    const { accountId, cookie } = await member('elsewhere', 'TEACHER');
    expect(await roles(cookie)).toEqual(['TEACHER']);
    await world.rows('delete from session where account_id = $1', [accountId]);
    now = now.add({ seconds: 5 });
    expect(await roles(cookie)).toBeNull();
  });
});
