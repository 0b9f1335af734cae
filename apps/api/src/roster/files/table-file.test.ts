import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { EXPORT_LIMITS } from './file-limits.ts';
import { readTableFile } from './table-file.ts';

const read = (content: Buffer | string, name = 'отчёт.xls') =>
  readTableFile({ name, content: Buffer.from(content) }, EXPORT_LIMITS);
const refusal = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: { problem?: { code: string; line: number | null } }) => error.problem,
  );

const PAGE = `<html><head><meta charset="utf-8"></head><body>
<table><tr><td colspan="3">Отчёт об ознакомлении</td></tr>
<tr><th>Ученик</th><th>Класс<th>Дата</tr>
<tr><td>Ковалёв&nbsp;Иван</td><td>5<br>А</td><td>24.11.2026
20:14</td></tr></table><script>alert('<tr><td>нет')</script></body></html>`;

describe('a table that another system exported', () => {
  it('is read from a web page named .xls, merged cells and entities included', async () => {
    expect(await read(PAGE)).toEqual([
      { line: 2, cells: ['Отчёт об ознакомлении', '', ''] },
      { line: 3, cells: ['Ученик', 'Класс', 'Дата'] },
      { line: 4, cells: ['Ковалёв Иван', '5 А', '24.11.2026 20:14'] },
    ]);
  });

  it('is read from a page in windows-1251, said or not', async () => {
    const cell = Buffer.from([0xca, 0xeb, 0xe0, 0xf1, 0xf1]);
    for (const head of ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', ''])
      expect(
        await read(
          Buffer.concat([Buffer.from(`<html>${head}<table><tr><td>`), cell, Buffer.from('</table>')]),
        ),
      ).toEqual([{ line: 1, cells: ['Класс'] }]);
  });

  it('is read from CSV and from a workbook, whose dates keep their time', async () => {
    expect(await read('Ученик;Класс\nКовалёв Иван;5А\n', 'a.csv')).toEqual([
      { line: 1, cells: ['Ученик', 'Класс'] },
      { line: 2, cells: ['Ковалёв Иван', '5А'] },
    ]);
    const at = new Date('2026-11-24T20:14:00Z');
    const book = await writeXlsxFile([
      [{ value: 'Дата' }],
      [{ value: at, type: Date, format: 'dd.mm.yyyy hh:mm' }],
    ]).toBuffer();
    expect((await read(book, 'a.xlsx'))[1]?.cells).toEqual(['2026-11-24T20:14:00']);
  });

  it('is refused with the reason', async () => {
    expect(await refusal(read(''))).toMatchObject({ code: 'FILE_EMPTY' });
    expect(await refusal(read(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toMatchObject({
      code: 'FILE_IS_OLD_XLS',
    });
    const long = `<table>${'<tr><td>1</td></tr>'.repeat(12)}</table>`;
    expect(
      await refusal(
        readTableFile({ name: 'a.xls', content: Buffer.from(long) }, { ...EXPORT_LIMITS, tableRows: 10 }),
      ),
    ).toMatchObject({ code: 'TOO_MANY_ROWS' });
  });
});
