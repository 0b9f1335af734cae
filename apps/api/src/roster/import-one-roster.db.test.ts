import 'reflect-metadata';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { archiveOf, oneRoster11 } from '../../test/one-roster-set.ts';
import { rosterChecksum } from '../../test/roster-checksum.ts';
import { sharedData } from '../../test/shared-data.ts';
import { zipOf } from '../../test/uploaded-files.ts';
import { World } from '../../test/world.ts';
import { fixedClock } from '../platform/clock.ts';
import { openDatabase } from '../platform/database.ts';
import { importOneRosterCommand } from './import-one-roster.command.ts';

describe('vedomo import-oneroster', { timeout: 180_000 }, () => {
  let database: TestDatabase;
  let source: DataSource;
  let world: World;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openDatabase(database.apiUrl, []);
    world = await World.open(database.ownerUrl);
    folder = await mkdtemp(join(tmpdir(), 'vedomo-import-'));
  });
  afterAll(async () => {
    await world.close();
    await source.destroy();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function run(path: string, args: string[] = [], at = '2026-11-24T09:00:00Z') {
    const lines: string[] = [];
    const code = await importOneRosterCommand.run([path, '--time-zone', 'Asia/Yekaterinburg', ...args], {
      database: source,
      ownerUrl: database.ownerUrl,
      clock: fixedClock(Temporal.Instant.from(at)),
      print: (line) => lines.push(line),
    });
    return { code, text: lines.join('\n') };
  }
  const saved = async (name: string, content: Buffer | string) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const json = async (path: string, args: string[], at?: string) => {
    const { code, text } = await run(path, [...args, '--json'], at);
    return { code, report: JSON.parse(text) };
  };
  const sharedZip = sharedData('oneroster/school-k12-1040-students.zip');

  it('makes the school of a real archive; the second time everything is unchanged', async () => {
    const first = await json(sharedZip, ['--school', 'k12']);
    expect(first.report.problems.filter((each: { severity: string }) => each.severity === 'ERROR')).toEqual(
      [],
    );
    expect(first.report.problems[0].message).toContain('The file has no grading periods');
    expect(first.code).toBe(0);
    const [school] = first.report.schools;
    expect(school).toMatchObject({ code: 'k12', made: true, timeZone: 'Asia/Yekaterinburg' });
    expect(school.counts.classes.created).toBe(39);
    expect(school.counts.students).toEqual({ created: 1040, changed: 0, ended: 0, unchanged: 0 });
    const [row] = await world.rows<Record<string, number>>(
      `select (select count(*)::int from student) as students, (select count(*)::int from weekly_duty) as duties,
        (select count(*)::int from class_week) as weeks, (select count(*)::int from weekday_pattern) as patterns,
        (select count(*)::int from weekly_duty where week < '2026-11-23' and reason is distinct from 'BEFORE_START') as early`,
    );
    expect(row).toMatchObject({ students: 1040, patterns: 39, early: 0 });
    expect(row!['weeks']).toBeGreaterThan(39 * 10);
    expect(row!['duties']).toBeGreaterThan(1040 * 10);

    const before = await rosterChecksum(world);
    const second = await json(sharedZip, ['--school', 'k12']);
    expect(second.code).toBe(0);
    for (const counts of Object.values(second.report.schools[0].counts))
      expect(counts).toMatchObject({ created: 0, changed: 0, ended: 0 });
    expect(await rosterChecksum(world)).toBe(before);
  });

  it('matches schools by their identifiers and makes their district', async () => {
    const path = await saved('two.zip', await archiveOf(oneRoster11()));
    const { code, text } = await run(path);
    expect(text).toContain('12 (Школа № 12), Asia/Yekaterinburg, a new school');
    expect(text).toMatch(/students +created 2, changed 0, ended 0, unchanged 0/);
    expect(code).toBe(0);
    expect(
      await world.rows(
        "select s.source_id, d.title from school s join district d using (district_id) where code = '12'",
      ),
    ).toEqual([{ source_id: 's', title: 'Управление образования' }]);
    expect((await run(path)).text).toMatch(/students +created 0, changed 0, ended 0, unchanged 2/);
  });

  it('writes nothing in a dry run', async () => {
    const before = await rosterChecksum(world);
    const { code, text } = await run(await saved('dry.zip', await archiveOf(oneRoster11())), [
      '--school',
      'dry',
      '--dry-run',
    ]);
    expect(text).toContain('dry (Школа № 12), Asia/Yekaterinburg, a new school');
    expect(text).toContain('dry.zip: a dry run, nothing was written');
    expect(code).toBe(0);
    expect(await rosterChecksum(world)).toBe(before);
  });

  it('ends who left with the day before, and takes back who returns', async () => {
    const full = await saved('full.zip', await archiveOf(oneRoster11()));
    await run(full, ['--school', 'moves']);
    const [oleg] = await world.rows<{ school_id: string; student_id: string }>(
      "select school_id, student_id from student join school using (school_id) where code = 'moves' and given_name = 'Олег'",
    );
    const account = await world.account('oleg.moves');
    await world.add('membership', {
      school_id: oleg!.school_id,
      membership_id: crypto.randomUUID(),
      account_id: account,
      role: 'STUDENT',
      person_id: oleg!.student_id,
      starts_on: '2026-11-24',
    });
    const set = oneRoster11();
    set['users'] = set['users']!.filter(([id]) => id !== 'oleg').map((row) =>
      row.map((cell) => (cell === '"anna,oleg"' ? 'anna' : cell)),
    );
    set['enrollments'] = set['enrollments']!.filter(([id]) => id !== 'e2');
    const without = await saved('without.zip', await archiveOf(set));
    const left = await run(without, ['--school', 'moves'], '2026-12-08T09:00:00Z');
    expect(left.text).toMatch(/students +created 0, changed 0, ended 1, unchanged 1/);
    const stays = () =>
      world.rows(
        `select e.starts_on::text, e.ends_on::text, s.ends_on::text as left_on from enrolment e join student s using (school_id, student_id)
         where e.student_id = $1 order by 1`,
        [oleg!.student_id],
      );
    expect(await stays()).toEqual([
      { starts_on: '2026-11-24', ends_on: '2026-12-07', left_on: '2026-12-07' },
    ]);
    expect(
      await world.rows('select ends_on::text from membership where person_id = $1', [oleg!.student_id]),
    ).toEqual([{ ends_on: '2026-12-07' }]);
    await run(full, ['--school', 'moves'], '2026-12-15T09:00:00Z');
    expect(await stays()).toEqual([
      { starts_on: '2026-11-24', ends_on: '2026-12-07', left_on: null },
      { starts_on: '2026-12-15', ends_on: null, left_on: null },
    ]);
  });

  it('follows a transfer, a delta and a row marked as deleted', async () => {
    const full = await saved('delta-base.zip', await archiveOf(oneRoster11()));
    await run(full, ['--school', 'delta']);
    const set = oneRoster11();
    const [heading] = set['enrollments']!;
    const delta = await saved(
      'delta.zip',
      await archiveOf({
        manifest: [
          ['propertyName', 'value'],
          ['oneroster.version', '1.1'],
          ['file.enrollments', 'delta'],
          ['file.users', 'delta'],
        ],
        users: [
          set['users']![0]!,
          ['ivan', 'tobedeleted', 's', 'administrator', 'Иван', 'Орлов', '', '', '', '', ''],
        ],
        enrollments: [
          heading!,
          ['e2', 'tobedeleted', 'free', 's', 'oleg', 'student', '', '', ''],
          ['e9', 'active', 'c5a', 's', 'oleg', 'student', '', '', ''],
        ],
      }),
    );
    const { code, text } = await run(delta, ['--school', 'delta'], '2026-12-08T09:00:00Z');
    expect(text).toMatch(/staff +created 0, changed 0, ended 1/);
    expect(text).toMatch(/enrolments +created 1, changed 0, ended 1/);
    expect(code).toBe(0);
    expect(
      await world.rows(
        `select c.title, e.starts_on::text, e.ends_on::text from enrolment e join school_class c using (school_id, class_id)
         join student s using (school_id, student_id) join school o using (school_id)
         where o.code = 'delta' and s.given_name = 'Олег' order by 2`,
      ),
    ).toEqual([
      { title: 'Gregarious Cheetah', starts_on: '2026-11-24', ends_on: '2026-12-07' },
      { title: '5А', starts_on: '2026-12-08', ends_on: null },
    ]);
  });

  it('leaves a year alone that the school has changed by hand', async () => {
    const path = await saved('year.zip', await archiveOf(oneRoster11()));
    await run(path, ['--school', 'year']);
    const inSchool = "school_id = (select school_id from school where code = 'year')";
    await world.rows(`update academic_year set title = 'Наш год', ends_on = '2027-05-31' where ${inSchool}`);
    const { report } = await json(path, ['--school', 'year']);
    expect(report.schools[0].counts.academicYears).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await world.rows(`select title, ends_on::text from academic_year where ${inSchool}`)).toEqual([
      { title: 'Наш год', ends_on: '2027-05-31' },
    ]);
    expect(await world.rows(`select grades from grading_period where ${inSchool}`)).toEqual([
      { grades: ['05', 'KG'] },
    ]);
  });

  it('has the classes of a new year study on the days on which their grade did before', async () => {
    await run(
      await saved('six.zip', await archiveOf(oneRoster11())),
      ['--school', 'six'],
      '2026-08-28T09:00:00Z',
    );
    const inSchool = "school_id = (select school_id from school where code = 'six')";
    await world.rows(
      `update weekday_pattern set weekdays = '{1,2,3,4,5,6}'
       where ${inSchool} and class_id = (select class_id from school_class where ${inSchool} and grade = '05')`,
    );
    // Neither of a class that ended before the year did, nor of the summer.
    await world.rows(
      `with gone as (
         insert into school_class (school_id, class_id, academic_year_id, title, grade, sort_order, imported_on, ends_on)
         select school_id, gen_random_uuid(), academic_year_id, '5Б', grade, 99, imported_on, '2026-12-30'
         from school_class where ${inSchool} and grade = '05' returning school_id, class_id)
       insert into weekday_pattern (school_id, class_id, starts_on, weekdays)
       select school_id, class_id, date '2026-09-01', '{1,2,3,4,5}'::smallint[] from gone
       union all
       select school_id, class_id, date '2027-07-01', '{1,2,3}'::smallint[] from school_class where ${inSchool} and grade = '05'`,
    );
    const nextYear = JSON.stringify(oneRoster11())
      .replaceAll('2027-', '2028-')
      .replaceAll('2026-', '2027-')
      .replaceAll(/"(y|q1|t|c5a|free)"/g, '"next-$1"');
    const path = await saved(
      'next.zip',
      await archiveOf(JSON.parse(nextYear) as ReturnType<typeof oneRoster11>),
    );
    const { code } = await run(path, ['--school', 'six'], '2027-08-28T09:00:00Z');
    expect(code).toBe(0);
    const patterns = await world.rows(
      `select c.grade, w.starts_on::text, w.weekdays from weekday_pattern w
       join school_class c using (school_id, class_id)
       where w.${inSchool} and c.source_id like 'next-%' order by c.grade`,
    );
    expect(patterns).toEqual([
      { grade: '05', starts_on: '2027-09-01', weekdays: [1, 2, 3, 4, 5, 6] },
      { grade: 'KG', starts_on: '2027-09-01', weekdays: [1, 2, 3, 4, 5] },
    ]);
  });

  const changed = (table: string, change: (rows: (string | null)[][]) => void) => async () => {
    const set = oneRoster11();
    change(set[table]!);
    return archiveOf(set);
  };
  it.each<[string, () => Promise<Buffer>, RegExp]>([
    [
      'no zip',
      async () => Buffer.from('sourcedId,status\n'),
      /error: no zip\.zip: The file is not a ZIP archive/,
    ],
    [
      'a missing column',
      changed('users', (rows) => rows.forEach((row) => row.splice(5, 1))),
      /error: users\.csv, line 1, column familyName: This required column is missing/,
    ],
    [
      'a date that does not exist',
      changed('demographics', (rows) => (rows[1]![2] = '2015-02-29')),
      /error: demographics\.csv, line 2, column birthDate: The date “2015-02-29” does not exist/,
    ],
    [
      'a cycle of guardians',
      changed('users', (rows) => {
        rows[1]![10] = 'maria';
        rows[3]![10] = '"anna,oleg"';
        rows.push(['pavel', '', 's', 'parent', 'Павел', 'П', '', '', '', '', 'maria']);
        rows[3]![10] = '"anna,pavel"';
      }),
      /error: users\.csv, line \d+.*cycle/,
    ],
    [
      'two people with one id',
      changed('users', (rows) => rows.push([...rows[1]!])),
      /error: users\.csv, line 7.*The id “anna” is taken already: users\.csv, line 2/,
    ],
    [
      'several schools for one code',
      changed('orgs', (rows) => rows.push(['s2', '', 'Школа № 13', 'school', '13', ''])),
      /error: orgs\.csv, line 4: The file holds 2 schools where one is needed/,
    ],
  ])('refuses %s by its place, and leaves everything as it was', async (name, make, message) => {
    const before = await rosterChecksum(world);
    const { code, text } = await run(await saved(`${name}.zip`, await make()), ['--school', 'bad']);
    expect(text).toMatch(message);
    expect(text).toContain('nothing was imported');
    expect(code).toBe(1);
    expect(await rosterChecksum(world)).toBe(before);
  });

  it('refuses a file of two million rows', async () => {
    const line = 'e1,,c5a,s,anna,student,,,\n';
    const path = await saved(
      'huge.zip',
      await zipOf({
        'manifest.csv': 'propertyName,value\noneroster.version,1.1\n',
        'enrollments.csv': Buffer.concat([
          Buffer.from(
            'sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n',
          ),
          Buffer.alloc(line.length * 2_000_000, line),
        ]),
      }),
    );
    const { code, text } = await run(path, ['--school', 'huge']);
    expect(text).toMatch(/error: enrollments\.csv.*(?:suspiciously|more than 1000000 rows)/);
    expect(code).toBe(1);
  });

  it('tells wrong usage apart from a wrong file', async () => {
    await expect(run(join(folder, 'absent.zip'))).rejects.toThrow('there is no file');
    await expect(run(sharedZip, ['--school', 'Школа'])).rejects.toThrow('no school code');
    await expect(run(sharedZip, ['--time-zone', 'Mars/Olympus'])).rejects.toThrow('no time zone');
  });
});
