import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../../test/server.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../../../test/world.ts';
import { addStudyWeek } from '../../../test/world-diary.ts';

const CLOSED = '2026-10-12';
const LAST = '2026-11-16';
const WEEK = '2026-11-23';
const AS_OF = '2026-11-25T04:00:00Z';
const HEAD = 'ФИО ученика;Класс;Дата рождения;Представитель;Дата и время ознакомления;Неделя';

const FIELDS = `fileName missing problemRu applied viewerCanCorrect columns { heading field }
  counts { outcome count } rows { line outcome state week problems { code column value } }`;
const PREVIEW = `query ($input: AcknowledgementImportInput!) { acknowledgementImport(input: $input) { ${FIELDS} } }`;
const APPLY = `mutation ($input: AcknowledgementImportInput!) { applyAcknowledgementImport(input: $input) { ${FIELDS} } }`;

interface Page {
  missing: string[];
  problemRu: string | null;
  applied: boolean;
  counts: { outcome: string; count: number }[];
  rows: { line: number; outcome: string; state: string | null; problems: object[] }[];
}

let server: TestServer;
let world: World;
let school: WorldSchool;
let cookie: string;
let login: string;
let classId: string;
let ivan: string;
let alia: string;
let people = 0;

beforeAll(async () => {
  server = await startTestServer({ clock: { now: () => Temporal.Instant.from('2026-11-25T05:00:00Z') } });
  world = await World.open(server.ownerUrl);
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

beforeEach(async () => {
  school = await world.school();
  classId = await school.schoolClass('5А');
  ivan = await school.student({
    classId,
    familyName: 'Ковалёв',
    givenName: 'Иван',
    middleName: 'Петрович',
    birthDate: '2015-03-01',
  });
  await school.guardian({
    studentId: ivan,
    familyName: 'Ковалёва',
    givenName: 'Елена',
    middleName: 'Николаевна',
  });
  alia = await school.student({ classId, familyName: 'Мусина', givenName: 'Алия' });
  await school.guardian({ studentId: alia, familyName: 'Мусин', givenName: 'Ринат' });
  for (const week of [CLOSED, LAST, WEEK])
    await addStudyWeek(
      school,
      classId,
      week,
      [ivan, alia],
      week === CLOSED ? { closedAt: '2026-10-25T19:00:00Z' } : {},
    );
  await enter('DEPUTY_DIRECTOR');
});

async function enter(role: 'DEPUTY_DIRECTOR' | 'ADMINISTRATOR' | 'TEACHER') {
  login = `${role.toLowerCase()}-${people++}`;
  await school.member(await world.account(login), role);
  cookie = await server.signIn(login, WORLD_PASSWORD);
}

async function upload(content: string | Buffer, name = 'Ознакомление.csv'): Promise<string> {
  const response = await fetch(`${server.url}/files/acknowledgement-export`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
    body: new Uint8Array(Buffer.from(content)),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { importId: string }).importId;
}

async function ask(query: string, importId: string, given: object = {}): Promise<Page> {
  const input = { importId, asOf: AS_OF, ...given };
  const { data, errors } = await server.ask<Record<string, Page>>(query, { input }, { cookie });
  if (errors) throw new Error(errors[0]!.message);
  return Object.values(data!)[0]!;
}

const outcomes = ({ rows }: Page) =>
  Object.fromEntries(rows.toSorted((a, b) => a.line - b.line).map(({ line, outcome }) => [line, outcome]));
const kept = () =>
  world.rows<{ week: string }>(
    `select week, route, note, received_at from diary_acknowledgement where school_id = $1 order by week, received_at`,
    [school.schoolId],
  );

const EXPORT = [
  HEAD,
  `Ковалев Иван;5 «А»;01.03.2015;Ковалёва Е. Н.;22.11.2026 20:14;16.11.2026–22.11.2026`,
  `Мусина Алия;5А;;Мусин Ринат;24.11.2026 09:30;16.11.2026–22.11.2026`,
  `Ковалёв Иван Петрович;5А;;Ковалёва Елена Николаевна;24.11.2026 21:00;23.11.2026–29.11.2026`,
  `Мусина Алия;5А;;Мусин Ринат;не ознакомлен;23.11.2026–29.11.2026`,
  `Ковалёв Иван;5А;;Ковалёва Е.Н.;17.10.2026 12:00;12.10.2026–18.10.2026`,
].join('\n');

describe('an export of another diary', () => {
  it('is previewed line by line and changes nothing until it is applied', async () => {
    const importId = await upload(EXPORT);
    const page = await ask(PREVIEW, importId);
    expect(outcomes(page)).toEqual({
      2: 'RECORDED',
      3: 'RECORDED',
      4: 'RECORDED',
      5: 'NOT_ACKNOWLEDGED',
      6: 'CORRECTION_NEEDED',
    });
    expect(page.rows.find(({ line }) => line === 3)).toMatchObject({ state: 'LATE' });
    expect(page).toMatchObject({ applied: false, missing: [], problemRu: null });
    expect(await kept()).toEqual([]);
    expect(await world.rows('select 1 from duty_correction where school_id = $1', [school.schoolId])).toEqual(
      [],
    );
  });

  it('is recorded with its own times, once, whatever is repeated', async () => {
    const applied = await ask(APPLY, await upload(EXPORT));
    expect(applied.applied).toBe(true);
    expect(await kept()).toEqual([
      expect.objectContaining({
        week: LAST,
        route: 'OTHER_SYSTEM',
        note: 'выгрузка другого дневника на 25.11.2026, 09:00',
      }),
      expect.objectContaining({ week: LAST, received_at: new Date('2026-11-24T04:30:00Z') }),
      expect.objectContaining({ week: WEEK }),
    ]);
    const [counters] = await world.rows(
      'select on_time, late from class_week where class_id = $1 and week = $2',
      [classId, LAST],
    );
    expect(counters).toEqual({ on_time: 1, late: 1 });
    expect(outcomes(await ask(APPLY, await upload(EXPORT)))).toMatchObject({
      2: 'ALREADY',
      3: 'ALREADY',
      4: 'ALREADY',
      6: 'CORRECTION_NEEDED',
    });
    expect(await kept()).toHaveLength(3);
  });

  it('corrects closed weeks only with a reason, and only by whom may', async () => {
    const page = await ask(APPLY, await upload(EXPORT), { reason: 'Выгрузка пришла поздно' });
    expect(outcomes(page)).toMatchObject({ 6: 'CORRECTED' });
    expect(
      await world.rows('select week, reason from duty_correction where school_id = $1', [school.schoolId]),
    ).toEqual([{ week: CLOSED, reason: 'Выгрузка пришла поздно' }]);
    await enter('ADMINISTRATOR');
    await expect(ask(PREVIEW, await upload(EXPORT), { reason: 'так' })).rejects.toThrow(
      'CORRECTION_NOT_YOURS',
    );
  });

  it('names every problem by line, column and what stands there', async () => {
    const page = await ask(
      PREVIEW,
      await upload(
        [
          HEAD,
          'Петров Лев;5А;;Петрова А. А.;22.11.2026 20:14;16.11.2026',
          'Ковалёв Иван;7Б;;Ковалёва Е. Н.;22.11.2026 20:14;16.11.2026',
          'Ковалёв Иван;5А;02.03.2015;Ковалёва Е. Н.;22.11.2026 20:14;16.11.2026',
          'Ковалёв Иван;5А;;Сидорова И. И.;22.11.2026 20:14;16.11.2026',
          'Ковалёв Иван;5А;;;31.11.2026 20:14;16.11.2026',
          'Ковалёв Иван;5А;;Ковалёва Е. Н.;26.11.2026 20:14;23.11.2026',
          'Ковалёв Иван;5А;;Ковалёва Е. Н.;22.11.2026 20:14;двенадцатая',
          'Ковалёв Иван;5А;;Ковалёва Е. Н.;22.11.2026 20:14;02.11.2026',
          'Ковалёв Иван;5А;;Ковалёва Е. Н.;22.11.2026 20:14;23.11.2026',
        ].join('\r\n'),
      ),
    );
    const problemsOf = (line: number) => page.rows.find((row) => row.line === line)?.problems;
    expect(problemsOf(2)).toEqual([{ code: 'STUDENT_UNKNOWN', column: 'ФИО ученика', value: 'Петров Лев' }]);
    expect(problemsOf(3)).toEqual([{ code: 'CLASS_DIFFERS', column: 'Класс', value: '7Б' }]);
    expect(problemsOf(4)).toEqual([
      { code: 'BIRTH_DATE_DIFFERS', column: 'Дата рождения', value: '02.03.2015' },
    ]);
    expect(problemsOf(5)).toEqual([
      { code: 'GUARDIAN_UNKNOWN', column: 'Представитель', value: 'Сидорова И. И.' },
    ]);
    expect(problemsOf(6)).toMatchObject([{ code: 'TIME_INVALID' }, { code: 'GUARDIAN_MISSING' }]);
    expect(problemsOf(7)).toMatchObject([{ code: 'AFTER_EXPORT' }]);
    expect(problemsOf(8)).toMatchObject([{ code: 'WEEK_INVALID', value: 'двенадцатая' }]);
    expect(outcomes(page)).toMatchObject({ 9: 'NO_DUTY', 10: 'TOO_EARLY' });
  });

  it('is read with columns that a person names, and says which are missing', async () => {
    const content = 'А;Б;В\nКовалёв Иван;Ковалёва Е. Н.;22.11.2026 20:14\n';
    const importId = await upload(content);
    expect(await ask(PREVIEW, importId)).toMatchObject({
      missing: ['STUDENT', 'GUARDIAN', 'ACKNOWLEDGED_AT'],
      rows: [],
    });
    await expect(ask(APPLY, importId)).rejects.toThrow('IMPORT_UNREADABLE');
    const columns = ['STUDENT', 'GUARDIAN', 'ACKNOWLEDGED_AT'];
    expect(await ask(APPLY, importId, { columns })).toMatchObject({
      missing: [],
      rows: [{ outcome: 'RECORDED', week: LAST }],
    });
    await expect(ask(PREVIEW, importId, { columns })).rejects.toThrow('IMPORT_APPLIED');
  });

  it('is read once, when it is sent', async () => {
    const importId = await upload('А;Б\n1;2\n');
    const [row] = await world.rows<{ content: Buffer }>(
      'select content from acknowledgement_import where acknowledgement_import_id = $1',
      [importId],
    );
    expect(JSON.parse(row!.content.toString())).toEqual({
      rows: [
        { line: 1, cells: ['А', 'Б'] },
        { line: 2, cells: ['1', '2'] },
      ],
      problem: null,
    });
  });

  it('comes as a page named .xls as well', async () => {
    const cells = (line: string, tag: string) =>
      `<tr>${line
        .split(';')
        .map((cell) => `<${tag}>${cell}</${tag}>`)
        .join('')}</tr>`;
    const [head, first] = EXPORT.split('\n');
    const page = `<html><table><tr><td colspan=6>Школа № 12</td></tr>${cells(head!, 'th')}\n${cells(first!, 'td')}</table></html>`;
    expect(outcomes(await ask(PREVIEW, await upload(page, 'report.xls')))).toEqual({ 2: 'RECORDED' });
  });

  it('is refused whole when it is no table, in words', async () => {
    const importId = await upload(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'старый.xls');
    expect((await ask(PREVIEW, importId)).problemRu).toContain('старый.xls');
  });

  it('is not for the class teacher, nor for another school', async () => {
    const importId = await upload(EXPORT);
    school = await world.school();
    await enter('DEPUTY_DIRECTOR');
    await expect(ask(PREVIEW, importId)).rejects.toThrow('NOT_FOUND');
    await enter('TEACHER');
    await expect(ask(PREVIEW, importId)).rejects.toThrow('NOT_FOUND');
    const response = await fetch(`${server.url}/files/acknowledgement-export`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/octet-stream' },
      body: new Uint8Array([1]),
    });
    expect(response.status).toBe(404);
  });

  it('cannot have been made tomorrow', async () => {
    await expect(ask(PREVIEW, await upload(EXPORT), { asOf: '2026-11-26T00:00:00Z' })).rejects.toThrow(
      'EXPORT_IN_FUTURE',
    );
    await expect(ask(PREVIEW, await upload(EXPORT), { asOf: 'вчера' })).rejects.toThrow('INVALID_FIELD');
  });
});
