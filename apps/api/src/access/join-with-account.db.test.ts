import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JoiningDesk, refusalOf } from '../../test/joining-desk.ts';
import { WORLD_PASSWORD } from '../../test/world.ts';

describe('joining with an account that is there already', () => {
  let desk: JoiningDesk;
  beforeAll(async () => void (desk = await JoiningDesk.open()));
  afterAll(() => desk.close());

  it('makes a teacher a guardian too, by login and password', async () => {
    const { studentId, guardianId } = await desk.family(null);
    const accountId = await desk.world.account('orlova');
    await desk.school.member(accountId, 'TEACHER', { personId: await desk.school.staff() });
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId });
    const existing = { code, account: 'EXISTING', login: 'orlova' };
    expect(refusalOf(await desk.join({ ...existing, password: 'wrong' }))).toEqual([
      'WRONG_CREDENTIALS',
      'login',
    ]);
    const { data, cookie } = await desk.join({ ...existing, password: WORLD_PASSWORD });
    expect(data!.joinWithInvitation.viewer.memberships.map(({ role }) => role).sort()).toEqual([
      'GUARDIAN',
      'TEACHER',
    ]);
    expect(cookie).toContain('vedomo_session=');
  });

  it('adds another school to whoever is signed in, in the open session', async () => {
    const elsewhere = await desk.world.school();
    const accountId = await desk.world.account('two.schools');
    await elsewhere.member(accountId, 'GUARDIAN', { personId: await elsewhere.guardian() });
    const { studentId, guardianId } = await desk.family(null);
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId });
    expect(refusalOf(await desk.join({ code, account: 'CURRENT' }))).toEqual(['UNAUTHENTICATED', undefined]);
    const { data, cookie } = await desk.join(
      { code, account: 'CURRENT' },
      await desk.server.signIn('two.schools', WORLD_PASSWORD),
    );
    expect(data!.joinWithInvitation.viewer.memberships).toHaveLength(2);
    expect(cookie).toBeNull();
  });

  async function signedInGuardian(login: string, child: { studentId: string; guardianId: string }) {
    await desk.school.member(await desk.world.account(login), 'GUARDIAN', { personId: child.guardianId });
    return desk.server.signIn(login, WORLD_PASSWORD);
  }

  it('adds a second child that the roster gave to a second record of the same person', async () => {
    const [first, second] = [await desk.family(null), await desk.family(null, { givenName: 'Алия' })];
    const cookie = await signedInGuardian('twice', first);
    const code = await desk.invite({ student_id: second.studentId, guardian_id: second.guardianId });
    const { data } = await desk.join({ code, account: 'CURRENT' }, cookie);
    expect(data!.joinWithInvitation.viewer.memberships).toHaveLength(1);
    const links = await desk.world.rows<{ guardian_id: string }>(
      'select guardian_id from guardianship where student_id = $1',
      [second.studentId],
    );
    expect(links.map((link) => link.guardian_id)).toContain(first.guardianId);
  });

  it('does not let one parent use the other’s slip', async () => {
    const child = await desk.family(null);
    const father = await desk.school.guardian({ studentId: child.studentId, givenName: 'Сергей' });
    const cookie = await signedInGuardian('mother', child);
    const code = await desk.invite({ student_id: child.studentId, guardian_id: father });
    expect(refusalOf(await desk.join({ code, account: 'CURRENT' }, cookie))).toEqual([
      'ALREADY_GUARDIAN',
      'code',
    ]);
    const other = await desk.family(null);
    const stranger = await desk.school.guardian({ studentId: other.studentId, givenName: 'Олег' });
    const strange = await desk.invite({ student_id: other.studentId, guardian_id: stranger });
    expect(refusalOf(await desk.join({ code: strange, account: 'CURRENT' }, cookie))).toEqual([
      'INVITATION_FOR_ANOTHER',
      'code',
    ]);
    expect((await desk.invitation(code)).used_at).toBeNull();
  });

  it('opens an ended membership of the same person again', async () => {
    const child = await desk.family(null);
    const accountId = await desk.world.account('came.back');
    const membershipId = await desk.school.member(accountId, 'GUARDIAN', {
      personId: child.guardianId,
      endsOn: '2026-10-01',
    });
    const code = await desk.invite({ student_id: child.studentId, guardian_id: child.guardianId });
    const { data } = await desk.join(
      { code, account: 'CURRENT' },
      await desk.server.signIn('came.back', WORLD_PASSWORD),
    );
    expect(data!.joinWithInvitation.viewer.memberships).toEqual([expect.objectContaining({ membershipId })]);
  });
});
