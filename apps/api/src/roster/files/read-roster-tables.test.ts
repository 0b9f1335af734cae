import { applyPlan } from '@vedomo/domain/roster/apply-plan';
import { checkSnapshot } from '@vedomo/domain/roster/check-snapshot';
import { planImport } from '@vedomo/domain/roster/import-plan';
import { emptyRosterState } from '@vedomo/domain/roster/roster-state';
import { describe, expect, it } from 'vitest';
import { readRosterTables, type RosterTable } from './read-roster-tables.ts';
import type { TableField } from './table-fields.ts';

const year = { title: '2026/27', startsOn: '2026-09-01', endsOn: '2027-05-26' };

/** A table of `|`-separated lines. */
function table(name: string, ...lines: string[]): RosterTable {
  const rows = lines.map((text, index) => ({
    line: index + 1,
    cells: text.split('|').map((cell) => cell.trim()),
  }));
  return { name, rows: rows.filter((row) => row.cells.some((cell) => cell !== '')) };
}

function read(tables: RosterTable[], corrections?: Record<string, (TableField | null)[]>) {
  const reading = readRosterTables(tables, { year, ...(corrections && { corrections }) });
  const { snapshot } = reading;
  if (snapshot === null) throw new Error(JSON.stringify(reading.problems));
  return { ...reading, snapshot };
}

const combined = table(
  'Школа.csv',
  'Класс | ФИО ученика | Дата рождения | Мать | Телефон | Отец | Телефон | Классный руководитель',
  '5 «А» | Петрова Анна Андреевна | 01.03.2015 | Петрова Мария Ивановна | 8 916 000-00-01, 89160000002 | | | Зорина Ольга Павловна',
  '5-А | Ёлкин Олег | 2.4.2015 | | | Ёлкин Пётр | +79160000003 | Зорина Ольга Павловна',
  '6Б | Петров Иван Андреевич | | Петрова Мария Ивановна | 8 (916) 000-00-01 | | | Орлов И. И.',
);

describe('one table of everything', () => {
  it('gives classes, students, guardians of several children, contacts and class teachers', () => {
    const { snapshot, problems } = read([combined]);
    expect(problems).toEqual([]);
    expect(snapshot.classes.map((row) => [row.title, row.grade])).toEqual([
      ['5А', '05'],
      ['6Б', '06'],
    ]);
    expect(snapshot.students.map((row) => [row.familyName, row.birthDate])).toEqual([
      ['Петрова', '2015-03-01'],
      ['Ёлкин', '2015-04-02'],
      ['Петров', null],
    ]);
    expect(
      snapshot.guardians.map((row) => [row.givenName, row.contacts.map((contact) => contact.value)]),
    ).toEqual([
      ['Мария', ['+79160000001', '+79160000002']],
      ['Пётр', ['+79160000003']],
    ]);
    expect(snapshot.guardianships.map((row) => row.relation)).toEqual(['MOTHER', 'MOTHER', 'FATHER']);
    expect(snapshot.classTeachers).toHaveLength(2);
    expect(checkSnapshot(snapshot).map((problem) => problem.code)).toEqual(['NO_GRADING_PERIODS']);
  });

  it('gives the same ids again, whatever the order of its rows and the spelling of ё', () => {
    const [heading, ...rows] = combined.rows;
    if (heading === undefined) throw new Error('no heading');
    const changed = rows.toReversed().map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell.replaceAll('ё', 'е').replaceAll('Ё', 'Е')),
    }));
    const ids = (tables: RosterTable[]) =>
      read(tables)
        .snapshot.students.map((row) => row.sourceId)
        .sort();
    expect(ids([{ ...combined, rows: [heading, ...changed] }])).toEqual(ids([combined]));
  });

  it('is planned once and changes nothing the second time; a corrected name is a change, not another child', () => {
    let count = 0;
    const newId = () => `id${(count += 1)}`;
    const plan = planImport({
      snapshot: read([combined]).snapshot,
      state: emptyRosterState(),
      today: '2026-10-05',
      newId,
    });
    const state = applyPlan(emptyRosterState(), plan);
    const again = planImport({ snapshot: read([combined]).snapshot, state, today: '2026-11-24', newId });
    expect(Object.values(again.counts).every((kind) => kind.created + kind.changed + kind.ended === 0)).toBe(
      true,
    );
    const born = {
      ...combined,
      rows: combined.rows.map((row) => ({ ...row, cells: row.cells.with(2, row.cells[2] || '05.05.2014') })),
    };
    const corrected = planImport({ snapshot: read([born]).snapshot, state, today: '2026-11-24', newId });
    expect(corrected.counts.students).toEqual({ created: 0, changed: 1, ended: 0, unchanged: 2 });
    expect(corrected.counts.enrolments).toEqual({ created: 0, changed: 0, ended: 0, unchanged: 3 });
  });
});

describe('several tables', () => {
  it('are put together by class, name and birth date, in whatever order they come', () => {
    const students = table(
      'Ученики.csv',
      'Класс | Фамилия | Имя | Отчество | Дата рождения',
      '5А | Петрова | Анна | Андреевна | 01.03.2015',
    );
    const guardians = table(
      'Родители.csv',
      'ФИО ученика | ФИО родителя | Степень родства | Телефон',
      'Петрова Анна | Петрова Мария | бабушка | 89160000001',
    );
    const teachers = table(
      'Классные руководители.csv',
      'Класс | ФИО | Должность',
      '5а | Зорина Ольга | учитель химии',
    );
    for (const tables of [
      [students, guardians, teachers],
      [teachers, guardians, students],
    ]) {
      const { snapshot, problems } = read(tables);
      expect(problems).toEqual([]);
      expect(snapshot.students).toHaveLength(1);
      expect(snapshot.classes).toHaveLength(1);
      expect(snapshot.guardianships).toMatchObject([
        { studentSourceId: snapshot.students[0]?.sourceId, relation: 'RELATIVE' },
      ]);
      expect(snapshot.staff).toMatchObject([{ familyName: 'Зорина', position: 'учитель химии' }]);
      expect(snapshot.classTeachers).toMatchObject([{ classSourceId: snapshot.classes[0]?.sourceId }]);
    }
  });

  it('may hold a guardian on a line of its own for each parent', () => {
    const { snapshot, problems } = read([
      table(
        'Родители',
        'Класс | Ученик | Родитель | Телефон',
        '5А | Петрова Анна | Петрова Мария | 89160000001',
        '5А | Петрова Анна | Петров Андрей | 89160000002',
      ),
    ]);
    expect(problems).toEqual([]);
    expect(snapshot.students).toHaveLength(1);
    expect(snapshot.guardians).toHaveLength(2);
  });
});

describe('headings', () => {
  it('are found below titles, and over two rows with merged cells', () => {
    const { mappings, snapshot } = read([
      table(
        'Список',
        'МБОУ «Школа № 12»',
        'Список учащихся на 1 сентября',
        '№ | Класс | Ученик | | | Родитель 1 | | Родитель 2 |',
        ' | | Фамилия | Имя | Дата рождения | ФИО | Телефон | ФИО | Телефон',
        '1 | 5А | Петрова | Анна | 01.03.2015 | Петрова Мария | 89160000001 | Петров Андрей | 89160000002',
      ),
    ]);
    expect(mappings[0]?.headingLine).toBe(4);
    expect(mappings[0]?.columns.map((column) => column.field)).toEqual([
      null,
      'class.title',
      'student.familyName',
      'student.givenName',
      'student.birthDate',
      'guardian1.name',
      'guardian1.phone',
      'guardian2.name',
      'guardian2.phone',
    ]);
    expect(snapshot.students[0]?.place).toEqual({ file: 'Список', line: 5 });
    expect(snapshot.guardians).toHaveLength(2);
  });

  it('can be corrected', () => {
    const odd = table('таблица', 'Группа | Кто | Контакт', '5А | Петрова Анна | 89160000001');
    const reading = readRosterTables([odd], { year });
    expect(reading).toMatchObject({
      snapshot: null,
      problems: [{ code: 'TABLE_NOT_RECOGNIZED', file: 'таблица' }],
    });
    const { snapshot, mappings } = read([odd], { таблица: ['class.title', 'student.name', null] });
    expect(snapshot.students).toHaveLength(1);
    expect(mappings).toMatchObject([
      { headingLine: 1, columns: [{ heading: 'Группа', field: 'class.title' }, {}, { field: null }] },
    ]);
  });

  it('are said to be repeated', () => {
    const { problems } = read([
      table('т', 'Класс | Ученик | ФИО ученика', '5А | Петрова Анна | Петрова Анна'),
    ]);
    expect(problems).toMatchObject([{ code: 'COLUMN_REPEATED', line: 1, column: 'ФИО ученика' }]);
  });
});

describe('rows that cannot be taken as they are', () => {
  it('are named with file, line and column', () => {
    const { problems } = read([
      table(
        'Ученики.csv',
        'Класс | ФИО ученика | Дата рождения | Родитель | Телефон | Эл. почта | Степень родства',
        '5А | Петрова Анна | 30.02.2015 | | | |',
        ' | Орлов Иван | | | | |',
        '5А | Сидоров | | | | |',
        '5А | Белов Олег | | Белова Мария | 12-34 | нет | сосед',
        '5А | Чернов Пётр | | | 89160000009 | |',
      ),
    ]);
    expect(problems.map((problem) => [problem.code, problem.line, problem.column, problem.value])).toEqual([
      ['DATE_INVALID', 2, 'Дата рождения', '30.02.2015'],
      ['CLASS_MISSING', 3, 'Класс', null],
      ['NAME_INCOMPLETE', 4, 'ФИО ученика', 'Сидоров'],
      ['PHONE_INVALID', 5, 'Телефон', '12-34'],
      ['EMAIL_INVALID', 5, 'Эл. почта', 'нет'],
      ['RELATION_UNKNOWN', 5, 'Степень родства', 'сосед'],
      ['GUARDIAN_WITHOUT_NAME', 6, 'Телефон', '+79160000009'],
    ]);
  });

  it('are told apart by birth date, and asked about where there is none', () => {
    const heading = 'Класс | Ученик | Дата рождения';
    const twins = read([table('т', heading, '5А | Орлов Иван | 01.03.2015', '5А | Орлов Иван | 02.03.2015')]);
    expect(twins.snapshot.students).toHaveLength(2);
    expect(twins.problems).toEqual([]);
    const repeated = read([table('т', heading, '5А | Орлов Иван |', '5А | Орлов Иван |')]);
    expect(repeated.snapshot.students).toHaveLength(1);
    expect(repeated.problems).toMatchObject([
      { code: 'STUDENT_REPEATED', line: 3, params: { firstLine: 2 } },
    ]);
    const ambiguous = read([
      table('т', heading, '5А | Орлов Иван | 01.03.2015', '6А | Орлов Иван | 02.03.2014'),
      table('Родители', 'Ученик | Родитель', 'Орлов Иван | Орлова Мария'),
    ]);
    expect(ambiguous.problems).toMatchObject([
      { code: 'STUDENT_AMBIGUOUS', file: 'Родители', line: 2, params: { count: 2 } },
    ]);
  });

  it('put one child into two classes only to be refused', () => {
    const { snapshot } = read([
      table(
        'т',
        'Класс | Ученик | Дата рождения',
        '5А | Орлов Иван | 01.03.2015',
        '5Б | Орлов Иван | 01.03.2015',
      ),
    ]);
    expect(checkSnapshot(snapshot)).toContainEqual(
      expect.objectContaining({ code: 'STUDENT_IN_TWO_CLASSES', file: 'т', line: 3 }),
    );
  });
});
