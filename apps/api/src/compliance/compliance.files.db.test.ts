import { Temporal } from 'temporal-polyfill';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { addStudyWeek } from '../../test/world-diary.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../../test/world.ts';
import { fixedClock } from '../platform/clock.ts';

let server: TestServer;
let world: World;
let school: WorldSchool;
let membership: string;
let cookie: string;
let seventh: string;

beforeAll(async () => {
  const clock = fixedClock(Temporal.Instant.from('2026-11-24T10:00:00+05:00'));
  server = await startTestServer({ clock });
  world = await World.open(server.ownerUrl);
  school = await world.school();
  seventh = await school.schoolClass('7А', { grade: '07' });
  const eighth = await school.schoolClass('8А', { grade: '08' });
  for (const [classId, size] of [
    [seventh, 12],
    [eighth, 3],
  ] as const) {
    const students: string[] = [];
    while (students.length < size) students.push(await school.student());
    await addStudyWeek(school, classId, '2026-11-16', students);
    if (classId === seventh) await addStudyWeek(school, classId, '2026-11-09', students);
  }
  for (const [week, onTime] of [
    ['2026-11-09', 6],
    ['2026-11-16', 9],
  ] as const)
    await world.rows('update class_week set on_time = $3 where class_id = $1 and week = $2', [
      seventh,
      week,
      onTime,
    ]);
  const account = await world.account('director');
  membership = await school.member(account, 'DIRECTOR');
  await school.member(account, 'TEACHER');
  cookie = await server.signIn('director', WORLD_PASSWORD);
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

const get = (path: string, headers: Record<string, string> = { cookie }) =>
  fetch(`${server.url}/files/${path}`, { headers });

it('gives a CSV to keep, acting in the membership of the address', async () => {
  const answer = await get(`compliance.csv?membership=${membership}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toContain(
    'Ознакомление 2026-11-24.csv',
  );
  const text = await answer.text();
  expect(text).toContain('Школа № 12, 2026/27');
  expect(text).toContain('7А;7;12;2026-11-16;корешки ещё принимаются;9;12;75;0;0');
  expect(text).toContain('8А;8;12;2026-11-16;меньше 5 учеников;;;;;');
  expect(text).toContain('Вовремя за закрытые недели: 6 из 12 — 50 %');
  expect(text).not.toContain(';13;');
});

it('gives a workbook of the same, with the share as a number', async () => {
  const answer = await get(
    `compliance.xlsx?membership=${membership}&grades=07&from=2026-11-09&to=2026-11-16`,
  );
  expect(answer.status).toBe(200);
  const sheets = await readWorkbook(Buffer.from(await answer.arrayBuffer()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['По неделям', 'Данные']);
  const [matrix, data] = sheets.map(({ data: rows }) => rows);
  expect(matrix!.find(([title]) => title === '7А')).toEqual(['7А', 0.5, 0.75, 0.5, 6, 12]);
  expect(matrix!.flat()).not.toContain('8А');
  expect(matrix!.flat()).toContain('Параллели: 7');
  expect(data!.at(-1)?.slice(0, 8)).toEqual([
    '7А',
    '7',
    12,
    '2026-11-16',
    'корешки ещё принимаются',
    9,
    12,
    75,
  ]);
});

it('is narrowed to classes, and speaks English when asked', async () => {
  const text = await (await get(`compliance.csv?membership=${membership}&classes=${seventh}&lang=en`)).text();
  expect(text).toContain('Classes: 7А');
  expect(text).toContain('6 of 12');
  expect(text).not.toContain('8А');
});

it.each([
  ['without a session', 'compliance.csv?membership=MEMBERSHIP', {}, 401],
  ['without a membership, for somebody with two', 'compliance.csv', null, 401],
  [
    'of a year that is not there',
    'compliance.csv?membership=MEMBERSHIP&year=ffffffff-0000-4000-8000-000000000001',
    null,
    404,
  ],
  ['for a date that does not exist', 'compliance.csv?membership=MEMBERSHIP&from=2026-02-30', null, 400],
  ['for ids that are none', 'compliance.csv?membership=MEMBERSHIP&classes=7A', null, 400],
  [
    'for a foreign page',
    'compliance.csv?membership=MEMBERSHIP',
    { origin: 'https://elsewhere.example' },
    403,
  ],
])('is refused %s', async (_, path, headers, status) => {
  const address = path.replace('MEMBERSHIP', membership);
  expect((await get(address, headers === null ? { cookie } : headers)).status).toBe(status);
});

it('is refused to a teacher', async () => {
  const { data } = await server.ask<{ viewer: { memberships: { membershipId: string; role: string }[] } }>(
    '{ viewer { memberships { membershipId role } } }',
    {},
    { cookie },
  );
  const teacher = data!.viewer.memberships.find(({ role }) => role === 'TEACHER')!;
  expect((await get(`compliance.xlsx?membership=${teacher.membershipId}`)).status).toBe(404);
});
