import writeWorkbook from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { SMALL_LIMITS, windows1251, withHiddenEntries, zipOf } from '../../../test/uploaded-files.ts';
import { handMade, handMadeSheet, sheetRow } from '../../../test/hand-made-workbook.ts';
import { archiveOf, oneRoster11 } from '../../../test/one-roster-set.ts';
import { readRosterFiles } from './read-roster-file.ts';
import { ROSTER_TEMPLATES, templateCsv, templateWorkbook } from './roster-templates.ts';

const year = { title: '2026/27', startsOn: '2026-09-01', endsOn: '2027-05-26' };
const read = (...files: [string, Buffer | string][]) =>
  readRosterFiles(
    files.map(([name, content]) => ({ name, content: Buffer.from(content) })),
    { year, limits: SMALL_LIMITS },
  );

describe('uploaded files are told apart by their content', () => {
  it('OneRoster, CSV in any encoding, XLSX', async () => {
    expect(await read(['что-то.bin', await archiveOf(oneRoster11())])).toMatchObject({
      kind: 'ONE_ROSTER',
      problems: [],
      mappings: [],
    });
    const csv = 'Класс;Ученик\r\n5А;Ёлкина Анна\r\n';
    for (const content of [csv, windows1251(csv)]) {
      const reading = await read(['ученики.txt', content]);
      expect(reading.kind).toBe('TABLES');
      expect(reading.snapshot?.students).toMatchObject([
        { familyName: 'Ёлкина', place: { file: 'ученики.txt', line: 2 } },
      ]);
    }
  });

  it.each([
    ['таблица.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_IS_OLD_XLS'],
    ['отчёт.xls', '<html><table></table></html>', 'FILE_TYPE_UNKNOWN'],
    ['пусто.csv', '', 'FILE_EMPTY'],
    ['roster.zip', 'не архив', 'NOT_A_ZIP'],
    ['картинка.xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'XLSX_DAMAGED'],
    ['обрезана.xlsx', Buffer.from('504b030414', 'hex'), 'XLSX_DAMAGED'],
    ['картинка.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'NUL_BYTE'],
    ['заметка.txt', 'просто текст', 'TABLE_NOT_RECOGNIZED'],
  ])('%s is refused', async (name, content, code) => {
    expect(await read([name, content])).toMatchObject({
      snapshot: null,
      problems: [{ code, file: name, severity: 'ERROR' }],
    });
  });

  it('an archive among other files is refused', async () => {
    const archive = await archiveOf(oneRoster11());
    expect(await read(['a.csv', 'Класс;Ученик\n'], ['b.zip', archive])).toMatchObject({
      problems: [{ code: 'ARCHIVE_NOT_ALONE', file: 'b.zip' }],
    });
  });
});

describe('workbooks', () => {
  const cell = (value: string | number | Date) =>
    value instanceof Date
      ? { value, type: Date, format: 'dd.mm.yyyy' }
      : typeof value === 'number'
        ? { value, type: Number }
        : { value, type: String };
  const workbook = (rows: (string | number | Date)[][], sheet = 'Ученики') =>
    writeWorkbook([{ sheet, data: rows.map((row) => row.map(cell)) }]).toBuffer();

  it('give dates, numbers and text with the lines of the sheet', async () => {
    const content = await workbook([
      [],
      ['Класс', 'Ученик', 'Дата рождения', 'Родитель', 'Телефон'],
      [],
      ['5А', 'Петрова Анна', new Date(Date.UTC(2015, 2, 1)), 'Петрова Мария', 89160000001],
    ]);
    const { snapshot, problems } = await read(['Школа.xlsx', content]);
    expect(problems).toEqual([]);
    expect(snapshot?.students).toMatchObject([
      { birthDate: '2015-03-01', place: { file: 'Школа.xlsx · Ученики', line: 4 } },
    ]);
    expect(snapshot?.guardians[0]?.contacts).toEqual([{ kind: 'PHONE', value: '+79160000001' }]);
  });

  it('keep the lines when the sheet leaves out empty rows', async () => {
    const content = await handMade(sheetRow(3, 'Класс', 'Ученик') + sheetRow(7, '5А', 'Петрова Анна'));
    const { snapshot } = await read(['Школа.xlsx', content]);
    expect(snapshot?.students[0]?.place).toEqual({ file: 'Школа.xlsx · Лист', line: 7 });
  });

  it('with a formula are refused with its cell', async () => {
    const content = await writeWorkbook([
      {
        sheet: 'Ученики',
        data: [
          [{ value: 'Класс' }, { value: 'Ученик' }],
          [{ value: '5А' }, { value: '=A1', type: 'Formula' }],
        ],
      },
    ]).toBuffer();
    expect(await read(['Школа.xlsx', content])).toMatchObject({
      snapshot: null,
      problems: [{ code: 'XLSX_FORMULA', file: 'Школа.xlsx · Ученики', line: 2, column: 'B2' }],
    });
  });

  it('that claim a million rows or columns are refused before they are built', async () => {
    const far = (cell: string) => handMade(`<row r="1"><c r="${cell}"><v>1</v></c></row>`);
    expect(await read(['a.xlsx', await far('A1048576')])).toMatchObject({
      problems: [{ code: 'TOO_MANY_ROWS', params: { limit: 1000 } }],
    });
    expect(await read(['a.xlsx', await far('XFD1')])).toMatchObject({
      problems: [{ code: 'TOO_MANY_COLUMNS', column: 'XFD1' }],
    });
  });

  it('are read as their directory says, whatever else the archive holds', async () => {
    const clean = await handMade(sheetRow(1, 'Класс', 'Ученик') + sheetRow(2, '5А', 'Петрова Анна'));
    const formula = handMadeSheet(`<row r="1"><c r="A1"><f>NOW()</f><v>1</v></c></row>`);
    const far = handMadeSheet(`<row r="9999"><c r="A9999"><v>1</v></c></row>`);
    for (const hidden of [formula, far]) {
      const content = await withHiddenEntries(clean, { 'xl/worksheets/sheet1.xml': hidden });
      const { snapshot, problems } = await read(['a.xlsx', content]);
      expect(problems).toEqual([]);
      expect(snapshot?.students).toMatchObject([{ familyName: 'Петрова' }]);
    }
    // What an entry says of its own size at its place is not believed either.
    const lying = Buffer.from(clean);
    lying.writeUInt32LE(0xfffffff0, lying.indexOf('xl/worksheets/sheet1.xml') - 8);
    expect((await read(['a.xlsx', lying])).snapshot?.students).toHaveLength(1);
  });

  it('with more shared strings than are read are refused', async () => {
    const strings = `<sst>${'<si><t>5А</t></si>'.repeat(8_000)}</sst>`;
    const content = await handMade(sheetRow(1, 'Класс', 'Ученик'), { 'xl/sharedStrings.xml': strings });
    expect(await read(['a.xlsx', content])).toMatchObject({
      problems: [{ code: 'ZIP_TOO_LARGE', file: 'xl/sharedStrings.xml' }],
    });
  });

  it('with a sheet where styles are meant to be are looked at as sheets', async () => {
    const far = handMadeSheet(`<row r="9999"><c r="A9999"><v>1</v></c></row>`);
    const content = await handMade(sheetRow(1, 'Класс', 'Ученик'), { 'xl/styles.xml': far });
    expect(await read(['a.xlsx', content])).toMatchObject({ problems: [{ code: 'TOO_MANY_ROWS' }] });
  });

  it('with a cell that is nowhere are refused', async () => {
    const content = await handMade('<row r="1"><c r="A99999999"><v>1</v></c></row>');
    expect(await read(['a.xlsx', content])).toMatchObject({ problems: [{ code: 'XLSX_DAMAGED' }] });
  });

  it('that are damaged are refused', async () => {
    const content = await zipOf({ 'xl/workbook.xml': '<workbook/>' });
    expect(await read(['a.xlsx', content])).toMatchObject({
      problems: [{ code: 'XLSX_DAMAGED', file: 'a.xlsx' }],
    });
  });
});

describe('templates', () => {
  it('are read back as they are meant, as CSV and as one workbook', async () => {
    const files = ROSTER_TEMPLATES.map((template): [string, string] => [
      `${template.title}.csv`,
      templateCsv(template),
    ]);
    const fromCsv = await read(...files);
    const fromWorkbook = await read(['Шаблон.xlsx', await templateWorkbook()]);
    for (const { snapshot, problems, mappings } of [fromCsv, fromWorkbook]) {
      expect(problems).toEqual([]);
      expect(
        mappings.flatMap((mapping) => mapping.columns).filter((column) => column.field === null),
      ).toEqual([]);
      expect(snapshot?.classes).toMatchObject([{ title: '5А', grade: '05' }]);
      expect(snapshot?.students).toMatchObject([{ familyName: 'Петрова', birthDate: '2015-03-01' }]);
      expect(snapshot?.enrolments).toMatchObject([{ startsOn: '2026-09-01', endsOn: null }]);
      expect(snapshot?.guardians).toMatchObject([
        { givenName: 'Мария', contacts: [{ value: '+79160000000' }, { value: 'petrova@example.ru' }] },
      ]);
      expect(snapshot?.guardianships).toMatchObject([{ relation: 'MOTHER' }]);
      expect(snapshot?.staff).toMatchObject([
        { familyName: 'Зорина', email: 'zorina@example.ru', position: 'учитель математики' },
      ]);
      expect(snapshot?.classTeachers).toHaveLength(1);
    }
  });
});
