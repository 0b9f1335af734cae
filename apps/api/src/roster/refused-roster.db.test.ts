import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf, oneRoster11 } from '../../test/one-roster-set.ts';
import { movableClock, RosterDesk } from '../../test/roster-desk.ts';
import { zipOf } from '../../test/uploaded-files.ts';

type Place = readonly [file: string, line: number | null, column: string | null];

const ROWS = 2_000_000;
const rowsOf = (line: (index: number) => string) =>
  Buffer.concat(
    Array.from({ length: ROWS / 100_000 }, (_, part) =>
      Buffer.from(Array.from({ length: 100_000 }, (_each, index) => line(part * 100_000 + index)).join('')),
    ),
  );
const changed = (table: string, change: (rows: (string | null)[][]) => void) => () => {
  const set = oneRoster11();
  change(set[table]!);
  return archiveOf(set);
};

/** Each through the real address for files, the job and the child process. */
describe('a roster that is refused', { timeout: 180_000 }, () => {
  let desk: RosterDesk;

  beforeAll(async () => {
    desk = await RosterDesk.open(movableClock('2026-11-24T09:00:00Z'));
    // What is refused below meets a school that has something to lose.
    const { status } = await desk.import('base.zip', await archiveOf(oneRoster11()));
    if (status !== 'APPLIED') throw new Error(`the roster to begin with is ${status}`);
  });
  afterAll(() => desk.close());

  it.each<[string, () => Buffer | Promise<Buffer>, RegExp, Place]>([
    [
      'no zip.zip',
      () => Buffer.from('sourcedId,status\n'),
      /не является архивом ZIP/,
      ['no zip.zip', null, null],
    ],
    [
      'cut.zip',
      async () => (await archiveOf(oneRoster11())).subarray(0, -40),
      /не является архивом ZIP или повреждён/,
      ['cut.zip', null, null],
    ],
    [
      'bomb.zip',
      () => zipOf({ 'users.csv': Buffer.alloc(60 * 1024 * 1024, 'a') }),
      /подозрительно сильно \(более чем в 200 раз\)/,
      ['users.csv', null, null],
    ],
    [
      'no column.zip',
      changed('users', (rows) => rows.forEach((row) => row.splice(5, 1))),
      /Нет обязательного столбца/,
      ['users.csv', 1, 'familyName'],
    ],
    [
      'date.zip',
      changed('demographics', (rows) => (rows[1]![2] = '2015-02-29')),
      /Даты «2015-02-29» не существует/,
      ['demographics.csv', 2, 'birthDate'],
    ],
    [
      'cycle.zip',
      changed('users', (rows) => {
        rows[3]![10] = '"anna,pavel"';
        rows.push(['pavel', '', 's', 'parent', 'Павел', 'П', '', '', '', '', 'maria']);
      }),
      /замкнуты в кольцо/,
      ['users.csv', 4, 'agentSourcedIds'],
    ],
    [
      'twice.zip',
      changed('users', (rows) => rows.push([...rows[1]!])),
      /«anna» уже занят: users\.csv, строка 2/,
      ['users.csv', 7, 'sourcedId'],
    ],
    [
      'nobody.zip',
      changed('enrollments', (rows) => (rows[1]![4] = 'nobody')),
      /ссылается на «nobody»/,
      ['enrollments.csv', 2, 'userSourcedId'],
    ],
    [
      'formula.xlsx',
      () =>
        writeXlsxFile([
          ['Класс', 'Фамилия', 'Имя'].map((value) => ({ value, type: String })),
          [{ value: '5А' }, { value: 'Петрова' }, { value: '=A2', type: 'Formula' as const }],
        ]).toBuffer(),
      /В ячейке формула/,
      ['formula.xlsx · Sheet1', 2, 'C2'],
    ],
    [
      'two million.csv',
      () => Buffer.concat([Buffer.from('Класс;Фамилия;Имя\n'), rowsOf((index) => `5А;П${index};А\n`)]),
      /больше 20\s?000 строк/,
      ['two million.csv', null, null],
    ],
    [
      'two million.zip',
      () =>
        archiveOf(oneRoster11(), {
          encode: (text) =>
            text.includes('familyName')
              ? Buffer.concat([
                  Buffer.from(text),
                  rowsOf((n) => `u${n * 7919},,s,student,A${n % 977},B${n}\r\n`),
                ])
              : Buffer.from(text),
        }),
      /больше 200\s?000 строк/,
      ['users.csv', null, null],
    ],
  ])('%s: says where and why, and leaves everything as it was', async (name, make, message, place) => {
    const content = await make();
    const before = await desk.sums();
    const id = await desk.upload(name, content);
    const seen = await desk.settled(id);
    expect(seen.status).toBe('REFUSED');
    const problem = seen.problems.find(({ severity }) => severity === 'ERROR')!;
    expect(problem.message).toMatch(message);
    expect([problem.file, problem.line, problem.column]).toEqual(place);
    expect((await desk.confirm(id)).errors![0]!.message).toBe('IMPORT_NOT_READY');
    expect(await desk.sums()).toEqual(before);
  });

  it('is refused at the door when it is larger than the limit, alone or with the files before it', async () => {
    const limit = { code: 'INVALID', reason: 'FILE_TOO_LARGE', field: 'file', params: { limit: 50 } };
    const half = Buffer.alloc(26 * 1024 * 1024, 'a');
    const refusal = async (response: Response) =>
      ((await response.json()) as { errors: { extensions: object }[] }).errors[0]!.extensions;
    const large = await desk.post('large.csv', Buffer.concat([half, half]));
    expect([large.status, await refusal(large)]).toEqual([400, limit]);
    const id = await desk.upload('half.csv', half);
    const second = await desk.post('half.csv', half, `?import=${id}`);
    expect([second.status, await refusal(second)]).toEqual([400, limit]);
    expect((await desk.settled(id)).files).toEqual(['half.csv']);
  });
});
