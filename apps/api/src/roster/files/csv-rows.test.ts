import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, delimiterOf } from './csv-rows.ts';
import type { TextRow } from './csv-splitter.ts';
import { FileRefusal } from './file-refusal.ts';
import { SMALL_LIMITS, sourceOf, windows1251 } from '../../../test/uploaded-files.ts';

async function read(content: string | Buffer, pieceBytes = 7, maxRows = 100): Promise<TextRow[]> {
  const rows: TextRow[] = [];
  for await (const batch of csvRows(sourceOf(content, pieceBytes), maxRows, SMALL_LIMITS))
    rows.push(...batch);
  return rows;
}

async function refusal(content: string | Buffer, maxRows = 100) {
  const error = await read(content, 7, maxRows).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileRefusal)) throw new Error('was not refused');
  return error.problem;
}

describe('rows of a CSV file', () => {
  const expected = [
    { line: 1, cells: ['Фамилия', 'Имя'] },
    { line: 2, cells: ['Ёлкина', 'Анна'] },
  ];

  it.each([
    ['UTF-8', 'Фамилия;Имя\nЁлкина;Анна\n'],
    ['UTF-8 with a byte order mark', '\uFEFFФамилия;Имя\nЁлкина;Анна'],
    ['CRLF', 'Фамилия;Имя\r\nЁлкина;Анна\r\n'],
    ['commas', 'Фамилия,Имя\nЁлкина,Анна\n'],
    ['tabs', 'Фамилия\tИмя\r\nЁлкина\tАнна'],
    ['windows-1251', windows1251('Фамилия;Имя\r\nЁлкина;Анна\r\n')],
    ['quotes', '"Фамилия";"Имя"\r\n"Ёлкина";Анна\r\n'],
  ])('are the same in %s, in whatever pieces they come', async (_, content) => {
    for (const pieceBytes of [1, 2, 3, 1000]) expect(await read(content, pieceBytes)).toEqual(expected);
  });

  it('keep the line they begin on, over empty lines and line breaks in quotes', async () => {
    expect(await read('a;b\n\n"x\ny";1\r\n ;\n\nz;2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x\ny', '1'] },
      { line: 5, cells: [' ', ''] },
      { line: 7, cells: ['z', '2'] },
    ]);
  });

  it('take a quote inside an unquoted cell for a letter', async () => {
    expect((await read('класс;имя\n5 "А";Анна\n'))[1]?.cells).toEqual(['5 "А"', 'Анна']);
  });

  it('agree with another parser on anything that it writes', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('а', 'Б', ' ', '"', ';', '\n', '\r\n', ','),
      maxLength: 5,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (rows, pieceBytes, quoteAll) => {
          const written = (text: string) =>
            quoteAll || /["';,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const content = 'x;y\r\n' + rows.map((row) => row.map(written).join(';')).join('\r\n');
          const theirs: unknown = parse(content, {
            delimiter: ';',
            relaxColumnCount: true,
            skipEmptyLines: true,
          });
          expect((await read(content, pieceBytes)).map((row) => row.cells)).toEqual(theirs);
        },
      ),
    );
  });
});

describe('what is no table', () => {
  it('is refused with its line', async () => {
    expect(await refusal('')).toMatchObject({ code: 'FILE_EMPTY', file: 'таблица.csv' });
    expect(await refusal('a;b\nc;\0\n')).toMatchObject({ code: 'NUL_BYTE', line: 2 });
    expect(await refusal(`a;b\n1;2\n${'ж'.repeat(5000)}\n`)).toMatchObject({
      code: 'LINE_TOO_LONG',
      line: 3,
      params: { limit: 2000 },
    });
    expect(await refusal('a;b\n"c;d\n')).toMatchObject({ code: 'CSV_MALFORMED', line: 2 });
    expect(await refusal('a;b\n"c"d;e\n')).toMatchObject({ code: 'CSV_MALFORMED', line: 2 });
    expect(await refusal(`a\n${';'.repeat(60)}\n`)).toMatchObject({ code: 'TOO_MANY_COLUMNS', line: 2 });
    expect(await refusal(`a;b\n"${'строка\n'.repeat(400)}`, 1000)).toMatchObject({
      code: 'LINE_TOO_LONG',
      line: 2,
    });
    expect(await refusal(Buffer.from('\uFEFFa;b', 'utf16le'))).toMatchObject({ code: 'ENCODING_UNKNOWN' });
    expect(await refusal(Buffer.from([0xc0, 0x98, 0x0a]))).toMatchObject({ code: 'ENCODING_UNKNOWN' });
  });

  it('is refused for its number of rows before any row is read', async () => {
    let pieces = 0;
    const endless = {
      name: 'users.csv',
      async *open() {
        for (;;) {
          pieces += 1;
          yield Buffer.from('a;b\n'.repeat(1000));
        }
      },
    };
    const first = csvRows(endless, 2_000, SMALL_LIMITS).next();
    await expect(first).rejects.toMatchObject({
      problem: { code: 'TOO_MANY_ROWS', params: { limit: 2000 } },
    });
    expect(pieces).toBe(3);
    expect(await refusal('a\n1\n2\n3\n', 2)).toMatchObject({ code: 'TOO_MANY_ROWS', params: { limit: 2 } });
    expect(await read('a\n1\n2\n', 7, 2)).toHaveLength(3);
  });
});

it('finds the delimiter by most lines, without looking into quotes', () => {
  expect(delimiterOf('Список, 5А\nФамилия;Имя\nПетрова;Анна')).toBe(';');
  expect(delimiterOf('"а;б;в",1\n"г;д;е",2')).toBe(',');
  expect(delimiterOf('один столбец')).toBe(',');
});
