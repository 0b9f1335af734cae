import 'reflect-metadata';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../../test/world.ts';
import { fixedClock } from '../platform/clock.ts';

const ROSTER = `{ roster { yearTitle viewerCanImport
  classes { classId title students guardians withoutGuardian teachers } } }`;
const CARD = `query ($classId: UUID!) { rosterCard(classId: $classId) { title viewerCanInvite viewerCanSeeWeek
  teachers { name endsOn } students { name withoutGuardian guardians { name rights phones emails } } } }`;
const PEOPLE = `query ($text: String!) { rosterPeople(text: $text) { more people { kind name classTitle note } } }`;

describe('classes and people', () => {
  let server: TestServer;
  let world: World;
  let school: WorldSchool;
  let classId: string;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    server = await startTestServer({ clock: fixedClock(Temporal.Instant.from('2026-11-24T09:00:00Z')) });
    world = await World.open(server.ownerUrl);
    school = await world.school();
    classId = await school.schoolClass('5А');
    for (const role of ['ADMINISTRATOR', 'CLERK'] as const) {
      await school.member(await world.account(`reads.${role.toLowerCase()}`), role);
      cookies.set(role, await server.signIn(`reads.${role.toLowerCase()}`, WORLD_PASSWORD));
    }
    await school.staff({ familyName: 'Зорина', givenName: 'Ольга', position: 'учитель', leads: classId });
    const anna = await school.student({ classId, familyName: 'Алёхина', givenName: 'Анна' });
    const mother = await school.guardian({ studentId: anna, familyName: 'Алёхина', givenName: 'Вера' });
    await school.guardian({ studentId: anna, familyName: 'Алёхин', givenName: 'Пётр', rights: 'NONE' });
    for (const [kind, value, ends_on] of [
      ['PHONE', '+79120000001', null],
      ['PHONE', '+79120000002', '2026-10-01'],
      ['EMAIL', 'vera@example.org', null],
    ])
      await school.add('contact_point', {
        contact_point_id: crypto.randomUUID(),
        guardian_id: mother,
        kind,
        value,
        source: 'ROSTER_IMPORT',
        starts_on: '2026-09-01',
        ends_on,
      });
    const denied = await school.student({ classId, familyName: 'Белов', givenName: 'Глеб' });
    await school.guardian({ studentId: denied, familyName: 'Белов', givenName: 'Иван', rights: 'NONE' });
    await school.student({ classId, familyName: 'Ушёл', endsOn: '2026-11-01' });
    await school.schoolClass('6Б');
    await (await world.school()).student({ familyName: 'Алёхина', givenName: 'Чужая' });
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const ask = async <D>(query: string, variables = {}, role = 'ADMINISTRATOR') => {
    const { data, errors } = await server.ask<D>(query, variables, { cookie: cookies.get(role)! });
    if (!data) throw new Error(errors?.[0]?.message);
    return data;
  };

  it('are counted as they are today', async () => {
    const { roster } = await ask<{ roster: { classes: unknown[] } }>(ROSTER);
    expect(roster).toMatchObject({ yearTitle: '2026/27', viewerCanImport: true });
    expect(roster.classes).toMatchObject([
      { title: '5А', students: 2, guardians: 3, withoutGuardian: 1, teachers: ['Зорина Ольга'] },
      { title: '6Б', students: 0, guardians: 0, withoutGuardian: 0, teachers: [] },
    ]);
  });

  it('of one class stand on its card, with the contacts in force', async () => {
    expect(await ask(CARD, { classId })).toEqual({
      rosterCard: {
        title: '5А',
        viewerCanInvite: true,
        viewerCanSeeWeek: true,
        teachers: [{ name: 'Зорина Ольга', endsOn: null }],
        students: [
          {
            name: 'Алёхина Анна',
            withoutGuardian: false,
            guardians: [
              { name: 'Алёхин Пётр', rights: 'NONE', phones: [], emails: [] },
              {
                name: 'Алёхина Вера',
                rights: 'FULL',
                phones: ['+79120000001'],
                emails: ['vera@example.org'],
              },
            ],
          },
          {
            name: 'Белов Глеб',
            withoutGuardian: true,
            guardians: [{ name: 'Белов Иван', rights: 'NONE', phones: [], emails: [] }],
          },
        ],
      },
    });
  });

  it('offer a clerk nothing that a clerk may not do', async () => {
    expect(await ask(ROSTER, {}, 'CLERK')).toMatchObject({ roster: { viewerCanImport: false } });
    expect(await ask(CARD, { classId }, 'CLERK')).toMatchObject({
      rosterCard: { viewerCanInvite: false, viewerCanSeeWeek: false },
    });
  });

  it('are found by any part of a name, е for ё, in the own school only', async () => {
    const found = async (text: string) =>
      (
        await ask<{ rosterPeople: { people: { kind: string; name: string }[] } }>(PEOPLE, { text })
      ).rosterPeople.people.map(({ kind, name }) => `${kind} ${name}`);
    expect(await found('алех')).toEqual([
      'GUARDIAN Алёхин Пётр',
      'STUDENT Алёхина Анна',
      'GUARDIAN Алёхина Вера',
    ]);
    expect(await found('вера алёхина')).toEqual(['GUARDIAN Алёхина Вера']);
    expect(await found('зорина')).toEqual(['STAFF Зорина Ольга']);
    expect(await found('%')).toEqual([]);
    expect(await found('  ')).toEqual([]);
    expect(await found('ушёл')).toEqual([]);
  });
});
