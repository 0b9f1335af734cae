import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JoiningDesk, refusalOf } from '../../test/joining-desk.ts';
import { WORLD_PASSWORD } from '../../test/world.ts';
import type { Actor } from '../platform/actor.ts';
import type { UseCase } from '../platform/use-case.ts';
import { issueStaffInvitations } from './issue-staff-invitations.use-case.ts';

const LIST = `{ staffInvitations { staffId name position leads state invitedAs invitedUntil
  memberships { membershipId role startsOn endsOn everSignedIn own } } }`;
const ADD = 'mutation ($input: AddStaffMemberInput!) { addStaffMember(input: $input) }';
const END = 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) }';

interface Listed {
  staffInvitations: { staffId: string; name: string; memberships: { membershipId: string }[] }[];
}

describe('invitations of staff', () => {
  let desk: JoiningDesk;
  let admin: Actor;
  let cookie: string;

  beforeAll(async () => {
    desk = await JoiningDesk.open();
    const { school, world } = desk;
    const personId = await school.staff({ familyName: 'Админов', givenName: 'Пётр' });
    const accountId = await world.account('admin');
    const membershipId = await school.member(accountId, 'ADMINISTRATOR', { personId });
    admin = {
      accountId,
      membershipId,
      personId,
      schoolId: school.schoolId,
      role: 'ADMINISTRATOR',
      timeZone: 'Asia/Yekaterinburg',
    };
    cookie = await desk.server.signIn('admin', WORLD_PASSWORD);
  });
  afterAll(() => desk.close());

  const run = <I, O>(useCase: UseCase<I, O>, input: I) =>
    desk.server.composition.platform.useCases.run(admin, useCase, input);
  const ask = <D>(query: string, input: Record<string, unknown> = {}) =>
    desk.server.ask<D>(query, { input }, { cookie });
  const member = async (staffId: string) =>
    (await ask<Listed>(LIST)).data!.staffInvitations.find((each) => each.staffId === staffId);

  it('go from nobody to a member who signed in', async () => {
    const staffId = await desk.school.staff({
      familyName: 'Юшкова',
      givenName: 'Анна',
      middleName: 'Ильинична',
      position: 'Учитель',
      leads: desk.classId,
    });
    expect(await member(staffId)).toMatchObject({
      name: 'Юшкова Анна Ильинична',
      leads: '5А',
      state: 'NOT_INVITED',
      memberships: [],
    });
    const { slips } = await run(issueStaffInvitations, { items: [{ staffId, role: 'TEACHER' }] });
    expect(await member(staffId)).toMatchObject({
      state: 'INVITED',
      invitedAs: 'TEACHER',
      invitedUntil: '2026-12-24',
    });
    await desk.join({ code: slips[0]!.code, login: 'yushkova' });
    expect(await member(staffId)).toMatchObject({
      state: 'JOINED',
      invitedAs: null,
      memberships: [
        { role: 'TEACHER', startsOn: '2026-11-24', endsOn: null, everSignedIn: true, own: false },
      ],
    });
  });

  it('stop working when another role is given', async () => {
    const staffId = await desk.school.staff();
    const issue = (role: 'CLERK' | 'DIRECTOR') => run(issueStaffInvitations, { items: [{ staffId, role }] });
    const [first, second] = [await issue('CLERK'), await issue('DIRECTOR')];
    expect(refusalOf(await desk.join({ code: first.slips[0]!.code, login: 'orlova.clerk' }))).toEqual([
      'INVITATION_REVOKED',
      'code',
    ]);
    const { data } = await desk.join({ code: second.slips[0]!.code, login: 'orlova.director' });
    expect(data!.joinWithInvitation.viewer.memberships).toMatchObject([{ role: 'DIRECTOR' }]);
  });

  it('refuse one who left, one named twice, and nobody', async () => {
    const left = await desk.school.staff({ endsOn: '2026-11-23' });
    const here = await desk.school.staff();
    const issue = (...ids: string[]) =>
      run(issueStaffInvitations, { items: ids.map((staffId) => ({ staffId, role: 'TEACHER' as const })) });
    await expect(issue(left)).rejects.toThrow('NOT_FOUND');
    await expect(issue(here, here)).rejects.toThrow('NOT_FOUND');
    await expect(issue()).rejects.toThrow('NOBODY_TO_INVITE');
  });

  it('are for people whom the administrator adds, too', async () => {
    const { data } = await ask<{ addStaffMember: string }>(ADD, {
      familyName: ' Новикова',
      givenName: 'Ольга',
      position: 'Делопроизводитель',
    });
    expect(await member(data!.addStaffMember)).toMatchObject({
      name: 'Новикова Ольга',
      position: 'Делопроизводитель',
      state: 'NOT_INVITED',
    });
    expect(refusalOf(await ask(ADD, { familyName: 'Новикова', givenName: ' ' }))).toEqual([
      'NAME_MISSING',
      'givenName',
    ]);
  });

  describe('ending a membership', () => {
    async function teacher(login: string) {
      const personId = await desk.school.staff();
      const membershipId = await desk.school.member(await desk.world.account(login), 'TEACHER', { personId });
      return { personId, membershipId, cookie: await desk.server.signIn(login, WORLD_PASSWORD) };
    }
    const memberships = async (of: string) =>
      (
        await desk.server.ask<{ viewer: { memberships: object[] } }>(
          '{ viewer { memberships { role } } }',
          {},
          { cookie: of },
        )
      ).data!.viewer.memberships.length;

    it('works until the end of the last day, and at once when it is over', async () => {
      const one = await teacher('until.today');
      await ask(END, { membershipId: one.membershipId, lastDay: '2026-11-24' });
      expect(await memberships(one.cookie)).toBe(1);
      expect(await member(one.personId)).toMatchObject({ memberships: [{ endsOn: '2026-11-24' }] });
      await ask(END, { membershipId: one.membershipId, lastDay: '2026-11-23' });
      expect(await memberships(one.cookie)).toBe(0);
      expect((await member(one.personId))!.memberships).toEqual([]);
    });

    it('takes away the slip that was printed again for somebody who had joined', async () => {
      const one = await teacher('slip.left');
      const { slips } = await run(issueStaffInvitations, {
        items: [{ staffId: one.personId, role: 'TEACHER' }],
      });
      await ask(END, { membershipId: one.membershipId, lastDay: '2026-11-23' });
      const joining = await desk.join({ code: slips[0]!.code, account: 'CURRENT' }, one.cookie);
      expect(refusalOf(joining)).toEqual(['INVITATION_REVOKED', 'code']);
      expect(await memberships(one.cookie)).toBe(0);
      expect(await member(one.personId)).toMatchObject({ state: 'NOT_INVITED' });
    });

    it('leaves the slips of others alone, and those of whose membership was not ended', async () => {
      const [one, other] = [await teacher('slip.kept'), await desk.school.staff()];
      const { slips } = await run(issueStaffInvitations, {
        items: [one.personId, other].map((staffId) => ({ staffId, role: 'TEACHER' as const })),
      });
      await ask(END, { membershipId: one.membershipId, lastDay: '2026-08-01' });
      expect((await desk.invitation(slips[0]!.code)).revoked_at).toBeNull();
      await ask(END, { membershipId: one.membershipId, lastDay: '2026-11-23' });
      expect((await desk.invitation(slips[0]!.code)).revoked_at).not.toBeNull();
      expect((await desk.invitation(slips[1]!.code)).revoked_at).toBeNull();
    });

    it('never opens it again', async () => {
      const { membershipId, cookie: own } = await teacher('came.to.an.end');
      await ask(END, { membershipId, lastDay: '2026-11-20' });
      const refused = ['LAST_DAY_AFTER_END', 'lastDay'];
      expect(refusalOf(await ask(END, { membershipId, lastDay: '2026-11-24' }))).toEqual(refused);
      expect(await memberships(own)).toBe(0);
      expect((await ask(END, { membershipId, lastDay: '2026-11-19' })).errors).toBeUndefined();
      expect(refusalOf(await ask(END, { membershipId, lastDay: '2026-11-20' }))).toEqual(refused);
    });

    it('refuses the own one, a day before it began, and a family’s', async () => {
      const lastDay = '2026-11-24';
      expect(refusalOf(await ask(END, { membershipId: admin.membershipId, lastDay }))).toEqual([
        'OWN_MEMBERSHIP',
        'membershipId',
      ]);
      const { membershipId } = await teacher('too.early');
      expect(refusalOf(await ask(END, { membershipId, lastDay: '2026-08-23' }))).toEqual([
        'LAST_DAY_BEFORE_START',
        'lastDay',
      ]);
      const guardian = await desk.school.member(await desk.world.account('a.guardian'), 'GUARDIAN');
      expect(refusalOf(await ask(END, { membershipId: guardian, lastDay }))).toEqual([
        'NOT_FOUND',
        undefined,
      ]);
    });
  });
});
