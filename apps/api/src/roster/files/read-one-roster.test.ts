import { checkSnapshot } from '@vedomo/domain/roster/check-snapshot';
import { describe, expect, it } from 'vitest';
import { SMALL_LIMITS, zipOf } from '../../../test/uploaded-files.ts';
import { gradingPeriodKind } from './one-roster-sessions.ts';
import { archiveOf, oneRoster11, oneRoster12 } from '../../../test/one-roster-set.ts';
import { readOneRoster } from './read-one-roster.ts';

type TableSet = ReturnType<typeof oneRoster11>;

async function read(set: TableSet, options = {}) {
  const { snapshot, problems } = await readOneRoster(
    await archiveOf(set, options),
    'roster.zip',
    SMALL_LIMITS,
  );
  if (snapshot === null) throw new Error(JSON.stringify(problems));
  return { snapshot, problems };
}

/** The problems of a set after a change of some of its cells. */
async function problemsOf(change: (set: TableSet) => void) {
  const set = oneRoster11();
  change(set);
  const { problems, snapshot } = await readOneRoster(await archiveOf(set), 'roster.zip', SMALL_LIMITS);
  return [...problems, ...(snapshot === null ? [] : checkSnapshot(snapshot))];
}

function put(set: TableSet, file: string, row: number, column: string, value: string): void {
  const cells = set[file]?.[row];
  const index = set[file]?.[0]?.indexOf(column) ?? -1;
  if (cells === undefined || index === -1) throw new Error(`${file} ${row} ${column}`);
  cells[index] = value;
}

describe('OneRoster 1.1', () => {
  it('is read whole', async () => {
    const { snapshot, problems } = await read(oneRoster11());
    expect(problems).toEqual([]);
    expect(snapshot.scope).toBe('FULL');
    expect(snapshot.districts).toMatchObject([{ sourceId: 'd', title: 'Управление образования' }]);
    expect(snapshot.schools).toMatchObject([{ sourceId: 's', identifier: '12', districtSourceId: 'd' }]);
    expect(snapshot.academicYears).toMatchObject([
      { sourceId: 'y', startsOn: '2026-09-01', endsOn: '2027-05-26' },
    ]);
    expect(snapshot.gradingPeriods).toMatchObject([
      { sourceId: 'q1', kind: 'QUARTER', academicYearSourceId: 'y' },
    ]);
    expect(snapshot.classes).toMatchObject([
      {
        sourceId: 'c5a',
        title: '5А',
        grade: '05',
        academicYearSourceId: 'y',
        place: { file: 'classes.csv', line: 2 },
      },
      { sourceId: 'free', title: 'Gregarious Cheetah', grade: 'KG', academicYearSourceId: 'y' },
    ]);
    expect(snapshot.classes[1]?.sortOrder).toBeLessThan(snapshot.classes[0]?.sortOrder ?? 0);
    expect(snapshot.students).toMatchObject([
      {
        sourceId: 'anna',
        familyName: 'Петрова',
        givenName: 'Анна',
        middleName: 'Андреевна',
        birthDate: '2015-03-01',
      },
      { sourceId: 'oleg', middleName: null, birthDate: null },
    ]);
    expect(snapshot.staff.map((row) => [row.sourceId, row.teaches])).toEqual([
      ['olga', true],
      ['ivan', false],
    ]);
    expect(snapshot.enrolments).toMatchObject([
      { studentSourceId: 'anna', classSourceId: 'c5a', startsOn: '2026-09-01', endsOn: '2027-05-26' },
      { studentSourceId: 'oleg', classSourceId: 'free', startsOn: null, endsOn: null },
    ]);
    expect(snapshot.classTeachers).toMatchObject([{ staffSourceId: 'olga', classSourceId: 'c5a' }]);
  });

  it('links guardians from either side, once, with contacts in one form', async () => {
    const { snapshot } = await read(oneRoster11());
    expect(
      snapshot.guardianships.map((row) => [row.guardianSourceId, row.studentSourceId, row.relation]),
    ).toEqual([
      ['maria', 'anna', 'PARENT'],
      ['maria', 'oleg', 'PARENT'],
    ]);
    expect(snapshot.guardians[0]?.contacts).toEqual([
      { kind: 'PHONE', value: '+79160000001' },
      { kind: 'EMAIL', value: 'Maria@example.ru' },
    ]);
  });

  it('is the same with a byte order mark, other line ends and headings in other letters', async () => {
    const plain = await read(oneRoster11());
    const set = oneRoster11();
    for (const rows of Object.values(set))
      rows[0] = rows[0]?.map((cell) => (cell === 'sourcedId' ? ' SourcedID ' : cell)) ?? [];
    expect(await read(set, { bom: true, newline: '\n' })).toEqual(plain);
  });
});

describe('OneRoster 1.2', () => {
  it('takes roles and schools from their own file; one user may be two people', async () => {
    const { snapshot, problems } = await read(oneRoster12());
    expect(problems).toEqual([]);
    expect(snapshot.students.map((row) => row.sourceId)).toEqual(['anna', 'oleg']);
    expect(snapshot.guardians.map((row) => [row.sourceId, row.schoolSourceIds])).toEqual([['maria', ['s']]]);
    expect(snapshot.staff.map((row) => row.sourceId)).toEqual(['maria', 'olga', 'ivan']);
    expect(snapshot.guardianships.map((row) => row.relation)).toEqual(['GUARDIAN', 'GUARDIAN']);
    expect(checkSnapshot(snapshot).filter((problem) => problem.severity === 'ERROR')).toEqual([]);
  });

  it('needs roles.csv, and says whose role is missing', async () => {
    const set = oneRoster12();
    set['roles'] = set['roles']?.slice(0, -1) ?? [];
    expect((await read(set)).problems).toMatchObject([{ code: 'USER_WITHOUT_ROLE', value: 'ivan', line: 6 }]);
    delete set['roles'];
    const reading = await readOneRoster(await archiveOf(set), 'roster.zip', SMALL_LIMITS);
    expect(reading.problems).toContainEqual(
      expect.objectContaining({ code: 'FILE_MISSING', file: 'roles.csv' }),
    );
  });
});

describe('deltas and deletions', () => {
  it('one file in delta mode makes a delta, which may lack every other file', async () => {
    const users = oneRoster11()['users'] ?? [];
    const manifest = [
      ['propertyName', 'value'],
      ['file.users', 'delta'],
      ['file.orgs', 'absent'],
    ];
    const { snapshot, problems } = await read({ manifest, users });
    expect(problems).toEqual([]);
    expect(snapshot).toMatchObject({ scope: 'DELTA', schools: [] });
    expect(snapshot.students).toHaveLength(2);
  });

  it('keeps the mark of deletion of users and enrolments', async () => {
    const set = oneRoster11();
    put(set, 'users', 2, 'status', 'tobedeleted');
    put(set, 'enrollments', 1, 'status', 'ToBeDeleted');
    const { snapshot } = await read(set);
    expect(snapshot.students.map((row) => row.status)).toEqual(['active', 'tobedeleted']);
    expect(snapshot.enrolments.map((row) => row.status)).toEqual(['tobedeleted', 'active']);
  });

  it('does not read a file that the manifest calls absent', async () => {
    const problems = await problemsOf((set) => set['manifest']?.push(['file.enrollments', 'absent']));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'FILE_MISSING', file: 'enrollments.csv' }),
    );
  });
});

describe('bad archives', () => {
  it('name every missing file and column', async () => {
    const set = oneRoster11();
    delete set['orgs'];
    set['users'] = set['users']?.map((row) => row.slice(0, 5)) ?? [];
    const { problems } = await readOneRoster(await archiveOf(set), 'roster.zip', SMALL_LIMITS);
    expect(problems.map((problem) => [problem.code, problem.file, problem.line, problem.column])).toEqual([
      ['FILE_MISSING', 'orgs.csv', null, null],
      ['COLUMN_MISSING', 'users.csv', 1, 'familyName'],
    ]);
  });

  it('name the line and column of a date that does not exist, and of a missing value', async () => {
    const problems = await problemsOf((set) => {
      put(set, 'demographics', 1, 'birthDate', '2015-02-30');
      put(set, 'enrollments', 2, 'beginDate', '01.09.2026');
      put(set, 'academicSessions', 2, 'endDate', '2026-13-01');
      put(set, 'users', 2, 'familyName', ' ');
    });
    const found = problems.filter(
      (problem) => problem.code === 'DATE_INVALID' || problem.code === 'VALUE_MISSING',
    );
    expect(found.map((problem) => [problem.file, problem.line, problem.column, problem.value])).toEqual([
      ['academicSessions.csv', 3, 'endDate', '2026-13-01'],
      ['demographics.csv', 2, 'birthDate', '2015-02-30'],
      ['users.csv', 3, 'familyName', null],
      ['enrollments.csv', 3, 'beginDate', '01.09.2026'],
    ]);
  });

  it('name both lines of two people with one id', async () => {
    const problems = await problemsOf((set) => put(set, 'users', 4, 'sourcedId', 'anna'));
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'DUPLICATE_ID',
        line: 5,
        value: 'anna',
        params: { firstFile: 'users.csv', firstLine: 2 },
      }),
    );
  });

  it('name a cycle of guardians, whatever their roles', async () => {
    const own = await problemsOf((set) => put(set, 'users', 3, 'agentSourcedIds', 'maria'));
    expect(own).toContainEqual(
      expect.objectContaining({ code: 'GUARDIAN_CYCLE', line: 4, params: { ids: 'maria → maria' } }),
    );
    const students = await problemsOf((set) => {
      put(set, 'users', 1, 'agentSourcedIds', 'oleg');
      put(set, 'users', 2, 'agentSourcedIds', 'anna');
    });
    expect(students.some((problem) => problem.code === 'GUARDIAN_CYCLE')).toBe(true);
  });

  it('do not take a teacher who is named as an agent for a guardian', async () => {
    const set = oneRoster11();
    put(set, 'users', 2, 'agentSourcedIds', 'olga');
    expect((await read(set)).snapshot.guardianships.map((row) => row.guardianSourceId)).toEqual([
      'maria',
      'maria',
    ]);
  });

  it('warn of a phone and an address that are none, and leave them out', async () => {
    const set = oneRoster11();
    put(set, 'users', 3, 'sms', 'спросить');
    put(set, 'users', 3, 'email', 'нет');
    const { snapshot, problems } = await read(set);
    expect(problems.map((problem) => [problem.code, problem.column])).toEqual([
      ['PHONE_INVALID', 'sms'],
      ['EMAIL_INVALID', 'email'],
    ]);
    expect(snapshot.guardians[0]?.contacts).toEqual([{ kind: 'PHONE', value: '+79160000001' }]);
  });

  it('are refused when they are no archive, lie in a folder or have too many rows', async () => {
    const refused = async (content: Buffer) =>
      (await readOneRoster(content, 'roster.zip', SMALL_LIMITS)).problems;
    expect(await refused(Buffer.from('not a zip'))).toMatchObject([
      { code: 'NOT_A_ZIP', file: 'roster.zip' },
    ]);
    expect(await refused(await zipOf({ 'export/users.csv': 'a' }))).toMatchObject([
      { code: 'ZIP_NESTED_PATH' },
    ]);
    const set = oneRoster11();
    for (let index = 0; index < 6000; index += 1)
      set['users']?.push([`u${index * 7919}`, '', 's', 'student', 'А', `Б${index}`]);
    expect(await refused(await archiveOf(set))).toMatchObject([
      { code: 'TOO_MANY_ROWS', file: 'users.csv', params: { limit: 5000 } },
    ]);
  });

  it('warn of a missing manifest and of no homerooms', async () => {
    const codes = (
      await problemsOf((set) => {
        delete set['manifest'];
        put(set, 'classes', 1, 'classType', 'scheduled');
        put(set, 'classes', 2, 'classType', '');
      })
    ).map((problem) => problem.code);
    expect(codes).toContain('MANIFEST_MISSING');
    expect(codes).toContain('NO_HOMEROOMS');
  });
});

it('tells the kind of a grading period by its title', () => {
  const kinds = ['2 четверть', 'Q3', 'II триместр', '1-е полугодие', 'Spring Semester', 'Модуль 2'];
  expect(kinds.map((title) => gradingPeriodKind(title, 'gradingPeriod'))).toEqual([
    'QUARTER',
    'QUARTER',
    'TRIMESTER',
    'HALF_YEAR',
    'HALF_YEAR',
    null,
  ]);
  expect(gradingPeriodKind('Учебный год', 'gradingPeriod')).toBe('YEAR');
  expect(gradingPeriodKind('Full Year', 'term')).toBeNull();
});
