import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { archiveOf, oneRoster11 } from '../../test/one-roster-set.ts';
import { movableClock, RosterDesk } from '../../test/roster-desk.ts';
import { sharedData } from '../../test/shared-data.ts';
import { readFile } from 'node:fs/promises';
import { ROSTER_TEMPLATES, templateCsv } from './files/roster-templates.ts';

const STUDENTS =
  'Класс;Фамилия;Имя;Дата рождения\r\n5А;Петрова;Анна;01.03.2015\r\n5А;Белов;Олег;02.04.2015\r\n';

describe('importing a roster through the page', { timeout: 180_000 }, () => {
  let desk: RosterDesk;
  const clock = movableClock('2026-11-24T09:00:00Z');

  beforeAll(async () => {
    desk = await RosterDesk.open(clock);
  });
  afterAll(() => desk.close());

  const checksum = () => desk.sums();
  const countsOf = ({ counts }: { counts: { kind: string }[] }, kind: string) =>
    counts.find((each) => each.kind === kind);
  const imported = (id: string) =>
    desk.world.rows<{ pieces: number; status: string }>(
      `select (select count(*)::int from roster_import_piece p where p.roster_import_id = $1) as pieces, preview, status
       from roster_import where roster_import_id = $1`,
      [id],
    );

  it('refuses tables while the school has no year', async () => {
    const seen = await desk.settled(await desk.upload('ученики.csv', STUDENTS));
    expect(seen.status).toBe('REFUSED');
    expect(seen.problems[0]!.message).toContain('В школе нет учебного года');
  });

  it('shows a real archive, applies it when confirmed, and finds nothing to do the second time', async () => {
    const content = await readFile(sharedData('oneroster/school-k12-1040-students.zip'));
    const before = await checksum();
    const id = await desk.upload('school.zip', content);
    const preview = await desk.settled(id);
    expect(preview).toMatchObject({ status: 'PREVIEW', kind: 'ONE_ROSTER', files: ['school.zip'] });
    expect(countsOf(preview, 'students')).toMatchObject({ created: 1040, ended: 0 });
    expect(await checksum()).toEqual(before);
    const rows = await desk.ask<{ rosterImportRows: { label: string; note: string }[] }>(
      'query ($id: UUID!) { rosterImportRows(input: { id: $id, kind: classes, change: created }) { label note differences { field } } }',
      { id },
    );
    expect(rows.data!.rosterImportRows).toHaveLength(39);

    expect((await desk.confirm(id)).errors).toBeUndefined();
    const done = await desk.settled(id);
    expect(done).toMatchObject({ status: 'APPLIED', progress: 100 });
    expect(await imported(id)).toEqual([{ pieces: 0, preview: null, status: 'APPLIED' }]);
    expect(await desk.world.rows('select count(*)::int as n from student')).toEqual([{ n: 1040 }]);

    const after = await checksum();
    const again = await desk.import('school.zip', content);
    expect(again.status).toBe('APPLIED');
    for (const counts of again.counts) expect(counts).toMatchObject({ created: 0, changed: 0, ended: 0 });
    expect(await checksum()).toEqual(after);
  });

  it('reads several tables as one roster, and again as a person corrects their columns', async () => {
    const id = await desk.upload('ученики.csv', 'Класс;Фамилия;Имя;Прочее\r\n5А;Петрова;Анна;Андреевна\r\n');
    await desk.settled(id);
    await desk.upload(
      'руководители.csv',
      'Класс;Классный руководитель\r\n5А;Зорина Ольга Павловна\r\n',
      `?import=${id}`,
    );
    const both = await desk.settled(id);
    expect(both.files).toEqual(['ученики.csv', 'руководители.csv']);
    expect(countsOf(both, 'classTeachers')).toMatchObject({ created: 1 });
    const students = both.tables.find(({ table }) => table === 'ученики.csv')!;
    expect(students.columns.map(({ field }) => field)).toEqual([
      'class.title',
      'student.familyName',
      'student.givenName',
      null,
    ]);
    const correct = (fields: (string | null)[]) =>
      desk.ask(
        'mutation ($id: UUID!, $tables: [RosterTableInput!]!) { correctRosterMapping(id: $id, tables: $tables) }',
        { id, tables: [{ table: 'ученики.csv', fields }] },
      );
    expect((await correct(['class.title', 'nonsense'])).errors![0]!.message).toBe('FIELD_UNKNOWN');
    await correct(['class.title', 'student.familyName', 'student.givenName', 'student.middleName']);
    const seen = await desk.settled(id);
    expect(seen.status).toBe('PREVIEW');
    const rows = await desk.ask<{ rosterImportRows: { label: string }[] }>(
      'query ($id: UUID!) { rosterImportRows(input: { id: $id, kind: students, change: created }) { label note differences { field } } }',
      { id },
    );
    expect(rows.data!.rosterImportRows.map(({ label }) => label)).toEqual(['Петрова Анна Андреевна']);
    const discard = 'mutation ($id: UUID!) { discardRosterImport(id: $id) }';
    expect((await desk.ask(discard, { id })).errors).toBeUndefined();
    expect((await desk.ask(discard, { id })).errors![0]!.message).toBe('IMPORT_NOT_OPEN');
    expect((await desk.confirm(id)).errors![0]!.message).toBe('IMPORT_NOT_READY');
    expect((await imported(id))[0]!.pieces).toBe(0);
  });

  it('shows the preview anew when the school changed before the confirmation', async () => {
    const content = await archiveOf(oneRoster11());
    const first = await desk.upload('first.zip', content);
    const second = await desk.upload('second.zip', content);
    await desk.settled(first);
    await desk.settled(second);
    await Promise.all([desk.confirm(first), desk.confirm(second)]);
    const seen = await Promise.all([desk.settled(first), desk.settled(second)]);
    expect(seen.map(({ status }) => status).toSorted()).toEqual(['APPLIED', 'PREVIEW']);
    const refused = seen.findIndex(({ status }) => status === 'PREVIEW');
    expect(seen[refused]!.outOfDate).toBe(true);
    expect(countsOf(seen[refused]!, 'students')).toMatchObject({ created: 0, changed: 0, ended: 0 });
    const id = [first, second][refused]!;
    await desk.confirm(id);
    expect((await desk.settled(id)).status).toBe('APPLIED');
  });

  it('shows it anew too when as many rows would change, but not as they were shown', async () => {
    const set = oneRoster11();
    const base = await desk.upload('base.zip', await archiveOf(set));
    await desk.settled(base);
    await desk.confirm(base);
    await desk.settled(base);
    const maria = set['users']!.find(([id]) => id === 'maria')!;
    const [given, family] = [4, 5];
    maria[given] = 'Марина';
    const id = await desk.upload('renamed.zip', await archiveOf(set));
    await desk.settled(id);
    await desk.world.rows("update guardian set family_name = 'Сидорова' where source_id = 'maria'");
    expect(maria[family]).not.toBe('Сидорова');
    await desk.confirm(id);
    const seen = await desk.settled(id);
    expect(countsOf(seen, 'guardians')).toMatchObject({ changed: 1 });
    expect(seen).toMatchObject({ status: 'PREVIEW', outOfDate: true });
    await desk.confirm(id);
    expect((await desk.settled(id)).status).toBe('APPLIED');
  });

  it('leaves everything as it was when writing fails half-way', async () => {
    const set = oneRoster11();
    set['users']!.push(['nina', '', 's', 'student', 'Нина', 'Новая', '', '', '', '', '']);
    set['enrollments']!.push(['e9', '', 'c5a', 's', 'nina', 'student', '', '', '']);
    const id = await desk.upload('new.zip', await archiveOf(set));
    await desk.settled(id);
    // The student is written before the enrolment, which the database now refuses.
    await desk.world.rows(
      "alter table enrolment add constraint broken check (starts_on < '2026-11-01') not valid",
    );
    const before = await checksum();
    await desk.confirm(id);
    const seen = await desk.settled(id);
    await desk.world.rows('alter table enrolment drop constraint broken');
    expect(seen.status).toBe('FAILED');
    expect(await checksum()).toEqual(before);
    expect((await imported(id))[0]!.pieces).toBe(0);
  });

  it.each<[string, string | (() => Promise<Buffer>), RegExp, number | null, string | null]>([
    ['не архив.zip', 'sourcedId,status\n', /не является архивом ZIP/, null, null],
    ['без столбца.csv', 'Фамилия;Имя\r\nПетрова;Анна\r\n', /Не указан класс/, 2, 'class.title'],
    [
      'дата.csv',
      'Класс;Фамилия;Имя;Дата рождения\r\n5А;Петрова;Анна;30.02.2015\r\n',
      /не существует/,
      2,
      'Дата рождения',
    ],
    [
      'два человека.zip',
      () => {
        const set = oneRoster11();
        set['users']!.push([...set['users']![1]!]);
        return archiveOf(set);
      },
      /«anna» уже занят/,
      7,
      'sourcedId',
    ],
    [
      'старый.xls',
      async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /сохраните таблицу как \.xlsx/,
      null,
      null,
    ],
  ])(
    'refuses %s with the place, and leaves everything as it was',
    async (name, content, message, line, column) => {
      const before = await checksum();
      const id = await desk.upload(name, typeof content === 'string' ? content : await content());
      const seen = await desk.settled(id);
      expect(seen.status).toBe('REFUSED');
      const problem = seen.problems.find(({ severity }) => severity === 'ERROR')!;
      expect(problem.message).toMatch(message);
      expect([problem.line, problem.column]).toEqual([line, column]);
      expect((await desk.confirm(id)).errors![0]!.message).toBe('IMPORT_NOT_READY');
      expect(await checksum()).toEqual(before);
    },
  );

  it('takes bytes only from those who may import', async () => {
    expect((await desk.post('a.csv', STUDENTS, '', null)).status).toBe(401);
    expect((await desk.post('a.csv', '')).status).toBe(400);
    const guest = await desk.world.account('director.roster');
    await desk.school.member(guest, 'DIRECTOR');
    const cookie = await desk.server.signIn('director.roster', 'world-password');
    expect((await desk.post('a.csv', STUDENTS, '', cookie)).status).toBe(404);
    expect((await desk.post('a.csv', STUDENTS, `?import=${crypto.randomUUID()}`)).status).toBe(404);
  });

  it('gives templates that it can read', async () => {
    for (const template of ROSTER_TEMPLATES) {
      const response = await fetch(`${desk.server.url}/files/roster-template-${template.name}.csv`, {
        headers: { cookie: desk.cookie },
      });
      expect(await response.text()).toBe(templateCsv(template).replace('\uFEFF', ''));
    }
    const book = await fetch(`${desk.server.url}/files/roster-templates.xlsx`, {
      headers: { cookie: desk.cookie },
    });
    const seen = await desk.settled(await desk.upload('шаблон.xlsx', Buffer.from(await book.arrayBuffer())));
    expect(seen.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(seen.tables).toHaveLength(4);
  });

  it('imports the workbook of templates as a school fills it in, in Excel', async () => {
    const book = await fetch(`${desk.server.url}/files/roster-templates.xlsx`, {
      headers: { cookie: desk.cookie },
    });
    const filled = new Map<string, (string | Date)[][]>([
      ['Классы', [['9Ю', '9']]],
      ['Ученики', [['9Ю', 'Ёлкина', 'Софья', '', new Date('2011-05-04'), '', '']]],
      // The class and the name as people write them elsewhere.
      ['Родители', [['9 «Ю»', 'Елкина Софья', '', 'Ёлкин Иван Петрович', 'отец', '8 (912) 000-00-09', '']]],
      ['Классные руководители', [['9ю', 'Зимина', 'Вера', '', '', '']]],
    ]);
    const sheets = (await readWorkbook(Buffer.from(await book.arrayBuffer()))).map(({ sheet, data }) => ({
      sheet,
      data: [data[0]!, ...filled.get(sheet)!].map((row) =>
        row.map((value) =>
          value instanceof Date
            ? { value, type: Date, format: 'dd.mm.yyyy' }
            : { value: String(value ?? '') },
        ),
      ),
    }));
    const id = await desk.upload('наша школа.xlsx', await writeWorkbook(sheets).toBuffer());
    const seen = await desk.settled(id);
    expect(seen.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    for (const kind of ['classes', 'students', 'guardians', 'guardianships', 'contacts', 'classTeachers'])
      expect([kind, countsOf(seen, kind)]).toEqual([kind, expect.objectContaining({ created: 1 })]);
    await desk.confirm(id);
    expect((await desk.settled(id)).status).toBe('APPLIED');
    expect(
      await desk.world.rows(
        `select s.birth_date::text, g.family_name, p.value from student s join guardianship using (school_id, student_id)
         join guardian g using (school_id, guardian_id) join contact_point p using (school_id, guardian_id)
         where s.family_name = 'Ёлкина'`,
      ),
    ).toEqual([{ birth_date: '2011-05-04', family_name: 'Ёлкин', value: '+79120000009' }]);
  });
});
