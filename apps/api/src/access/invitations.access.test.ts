import type { Role } from '@vedomo/domain/access/role';
import { ROLES } from '@vedomo/domain/access/role';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JoiningDesk } from '../../test/joining-desk.ts';
import { WORLD_PASSWORD } from '../../test/world.ts';

type Person = Role | 'NOBODY' | 'GUARDIAN_TEACHER';

/** What each may do; of a teacher: to the own class. */
const FAMILIES: Readonly<Record<Person, 'ALL' | 'OWN' | 'NONE'>> = {
  NOBODY: 'NONE',
  ADMINISTRATOR: 'ALL',
  DIRECTOR: 'NONE',
  DEPUTY_DIRECTOR: 'ALL',
  CLERK: 'NONE',
  TEACHER: 'OWN',
  GUARDIAN: 'NONE',
  STUDENT: 'NONE',
  GUARDIAN_TEACHER: 'OWN',
};
const STAFF: readonly Person[] = ['ADMINISTRATOR'];
const PEOPLE = Object.keys(FAMILIES) as Person[];

const CLASS = 'query ($classId: UUID!) { classInvitations(classId: $classId) { title } }';
const CLASSES = '{ invitationClasses { title } }';
const STAFF_LIST = '{ staffInvitations { staffId } }';
const ADD_STAFF = 'mutation { addStaffMember(input: { familyName: "Новикова", givenName: "Ольга" }) }';
const END = 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) }';

describe('who may invite whom', () => {
  let desk: JoiningDesk;
  const cookies = new Map<Person, { cookie: string; membershipId: string }>();
  const classes = { own: '', other: '', foreign: '', none: crypto.randomUUID() };
  let staffId: string;
  let foreignStaffId: string;
  let foreignMembership: string;

  beforeAll(async () => {
    desk = await JoiningDesk.open();
    const { school, world } = desk;
    classes.own = desk.classId;
    classes.other = await school.schoolClass('5Б');
    const foreign = await world.school();
    classes.foreign = await foreign.schoolClass('5А');
    for (const classId of [classes.own, classes.other]) await school.student({ classId });
    await foreign.student({ classId: classes.foreign });
    foreignStaffId = await foreign.staff();
    foreignMembership = await foreign.member(await world.account('foreign'), 'TEACHER', {
      personId: foreignStaffId,
    });
    const studentId = await school.student({ classId: classes.own });
    const leader = await school.staff({ leads: classes.own });
    const persons: Partial<Record<Role, string>> = {
      TEACHER: leader,
      STUDENT: studentId,
      GUARDIAN: await school.guardian({ studentId }),
    };
    staffId = await school.staff();
    for (const role of ROLES) {
      const login = role.toLowerCase();
      const personId = persons[role] ?? (await school.staff());
      const membershipId = await school.member(await world.account(login), role, { personId });
      cookies.set(role, { cookie: await desk.server.signIn(login, WORLD_PASSWORD), membershipId });
    }
    // A teacher who is a mother here too, acting as a teacher.
    const both = await world.account('both');
    const membershipId = await school.member(both, 'TEACHER', {
      personId: await school.staff({ leads: classes.own }),
    });
    await school.member(both, 'GUARDIAN', { personId: await school.guardian({ studentId }) });
    const cookie = await desk.server.signIn('both', WORLD_PASSWORD);
    cookies.set('GUARDIAN_TEACHER', { cookie, membershipId });
  });
  afterAll(() => desk.close());

  const outcome = ({ errors }: { errors?: readonly { message: string }[] | undefined }) =>
    errors?.[0]?.message ?? 'DONE';
  const ask = async (person: Person, query: string, variables = {}) =>
    outcome(await desk.server.ask(query, variables, cookies.get(person)));
  const post = (person: Person, file: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${desk.server.url}/files/${file}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(cookies.has(person) && {
          cookie: cookies.get(person)!.cookie,
          'x-vedomo-membership': cookies.get(person)!.membershipId,
        }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const print = async (person: Person, file: string, body: object) => {
    const response = await post(person, file, body);
    return response.ok ? 'DONE' : outcome((await response.json()) as { errors: { message: string }[] });
  };
  const expected = (person: Person, allowed: boolean) =>
    person === 'NOBODY' ? 'UNAUTHENTICATED' : allowed ? 'DONE' : 'NOT_FOUND';

  describe.each(PEOPLE)('%s', (person) => {
    it('and families', async () => {
      const grant = FAMILIES[person];
      const places = { own: grant !== 'NONE', other: grant === 'ALL', foreign: false, none: false };
      for (const [place, allowed] of Object.entries(places)) {
        const classId = classes[place as keyof typeof classes];
        expect(await ask(person, CLASS, { classId }), place).toBe(expected(person, allowed));
        expect(await print(person, 'family-invitations.pdf', { classId, seats: null }), place).toBe(
          expected(person, allowed),
        );
      }
      expect(await ask(person, CLASSES)).toBe(expected(person, grant !== 'NONE'));
    });

    it('and staff', async () => {
      const allowed = STAFF.includes(person);
      const items = [{ staffId, role: 'TEACHER' }];
      expect(await ask(person, STAFF_LIST)).toBe(expected(person, allowed));
      expect(await ask(person, ADD_STAFF)).toBe(expected(person, allowed));
      expect(await print(person, 'staff-invitations.pdf', { items })).toBe(expected(person, allowed));
      const foreign = [{ staffId: foreignStaffId, role: 'TEACHER' }];
      expect(await print(person, 'staff-invitations.pdf', { items: foreign })).toBe(expected(person, false));
      for (const membershipId of [foreignMembership, crypto.randomUUID()])
        expect(await ask(person, END, { input: { membershipId, lastDay: '2026-11-24' } })).toBe(
          expected(person, false),
        );
    });
  });

  it('lists a teacher the own classes and the administration all', async () => {
    const titles = async (person: Person) =>
      (
        await desk.server.ask<{ invitationClasses: { title: string }[] }>(CLASSES, {}, cookies.get(person))
      ).data!.invitationClasses.map(({ title }) => title);
    expect(await titles('TEACHER')).toEqual(['5А']);
    expect(await titles('DEPUTY_DIRECTOR')).toEqual(['5А', '5Б']);
  });

  it('gives the sheet as a PDF to save, which nothing keeps', async () => {
    const response = await post('TEACHER', 'family-invitations.pdf', { classId: classes.own, seats: null });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('Приглашения 5А.pdf'));
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('refuses a foreign page, a form, and a body of another shape', async () => {
    const body = { classId: classes.own, seats: null };
    const status = async (given: object, headers = {}) =>
      (await post('TEACHER', 'family-invitations.pdf', given, headers)).status;
    expect(await status(body, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await status(body, { 'content-type': 'text/plain' })).toBe(415);
    expect(await status({ ...body, seats: 'all' })).toBe(400);
    expect(await status({ ...body, classId: 'x' })).toBe(400);
    expect(await status({ classId: classes.other, seats: null })).toBe(404);
  });
});
