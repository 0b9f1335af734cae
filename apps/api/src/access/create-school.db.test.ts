import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../test/joining-desk.ts';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World } from '../../test/world.ts';
import { fixedClock } from '../platform/clock.ts';

const CREATE = `mutation ($input: CreateSchoolInput!) { createSchool(input: $input) {
  login displayName memberships { role schoolTitle timeZone } } }`;
const INPUT = {
  title: ' Школа  № 12 ',
  code: 'School12',
  timeZone: 'Asia/Yekaterinburg',
  academicYear: { startsOn: '2026-09-01', endsOn: '2027-05-31' },
  familyName: 'Админов',
  givenName: 'Пётр',
  login: 'admin@example.org',
  password: 'кот-Рыжик-2014',
};

describe('the first run', () => {
  let server: TestServer;
  let world: World;
  beforeEach(async () => {
    server = await startTestServer({ clock: fixedClock(Temporal.Instant.from('2026-11-24T09:00:00Z')) });
    world = await World.open(server.ownerUrl);
  });
  afterEach(async () => {
    await world.close();
    await server.stop();
  });

  const create = (input: Record<string, unknown> = {}) =>
    server.ask(CREATE, { input: { ...INPUT, ...input } });

  it('makes the school, its terms, its year and its administrator, who is signed in', async () => {
    const { data, cookie } = await create();
    expect(data).toEqual({
      createSchool: {
        login: 'admin@example.org',
        displayName: 'Пётр Админов',
        memberships: [{ role: 'ADMINISTRATOR', schoolTitle: 'Школа № 12', timeZone: 'Asia/Yekaterinburg' }],
      },
    });
    expect((await server.ask('{ staffInvitations { name position } }', {}, { cookie })).data).toEqual({
      staffInvitations: [{ name: 'Админов Пётр', position: 'Администратор' }],
    });
    expect(await world.rows('select code, demo from school')).toEqual([{ code: 'school12', demo: false }]);
    expect(
      await world.rows('select title, starts_on::text, first_duty_week::text from academic_year'),
    ).toEqual([{ title: '2026/27', starts_on: '2026-09-01', first_duty_week: '2026-09-07' }]);
    expect(
      await world.rows(
        'select from_week::text, grace_hours, answers, target_percent, school_id = (select school_id from school) as own from duty_policy',
      ),
    ).toEqual([{ from_week: '2026-09-07', grace_hours: 32, answers: 'ANY', target_percent: 95, own: true }]);
    expect((await server.ask('{ installation { needsFirstRun } }')).data).toEqual({
      installation: { needsFirstRun: false },
    });
  });

  it('needs no academic year', async () => {
    expect((await create({ academicYear: null })).errors).toBeUndefined();
    expect(await world.rows('select 1 from academic_year')).toEqual([]);
    expect(await world.rows('select from_week::text from duty_policy')).toEqual([
      { from_week: '2026-11-23' },
    ]);
  });

  it('is over when there is a school', async () => {
    await create();
    const again = await create({ code: 'another', login: 'another' });
    expect(refusalOf(again)).toEqual(['SCHOOL_EXISTS', undefined]);
    expect(again.cookie).toBeNull();
  });

  it('lets one of two at once win', async () => {
    const answers = await Promise.all([create(), create({ code: 'another', login: 'another' })]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors).map(refusalOf)).toEqual([['SCHOOL_EXISTS', undefined]]);
    expect(await world.rows('select 1 from school')).toHaveLength(1);
    expect(await world.rows('select 1 from account')).toHaveLength(1);
  });

  it('names each field that is wrong, and makes nothing', async () => {
    const wrong: [Record<string, unknown>, string, string][] = [
      [{ title: ' ' }, 'TITLE_MISSING', 'title'],
      [{ code: 'школа' }, 'SCHOOL_CODE_MALFORMED', 'code'],
      [{ code: '-12' }, 'SCHOOL_CODE_MALFORMED', 'code'],
      [{ timeZone: 'Asia/Nowhere' }, 'TIME_ZONE_UNKNOWN', 'timeZone'],
      [{ timeZone: '+05:00' }, 'TIME_ZONE_UNKNOWN', 'timeZone'],
      [
        { academicYear: { startsOn: '2026-09-01', endsOn: '2026-09-01' } },
        'YEAR_ENDS_BEFORE_START',
        'academicYear',
      ],
      [{ familyName: '' }, 'NAME_MISSING', 'familyName'],
      [{ login: 'a b' }, 'LOGIN_MALFORMED', 'login'],
      [{ password: 'short' }, 'PASSWORD_TOO_SHORT', 'password'],
    ];
    for (const [input, reason, field] of wrong)
      expect(refusalOf(await create(input)), field).toEqual([reason, field]);
    expect(await world.rows('select 1 from school')).toEqual([]);
  });
});
