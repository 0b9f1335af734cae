import { describe, expect, it } from 'vitest';
import { readPastedDate } from './pasted-date.ts';
import { type PasteFacts, readPastedWorks } from './pasted-works.ts';

const SECOND = { gradingPeriodId: 'second', startsOn: '2026-11-02', endsOn: '2026-12-26' };
const THIRD = { gradingPeriodId: 'third', startsOn: '2027-01-11', endsOn: '2027-03-26' };
const FACTS: PasteFacts = {
  className: '5А',
  subjects: [
    { subjectId: 'maths', title: 'Математика', markedIn: ['second', 'third'] },
    { subjectId: 'russian', title: 'Русский язык', markedIn: ['second', 'third'] },
    { subjectId: 'reading', title: 'Литература', markedIn: ['third'] },
  ],
  periods: [SECOND, THIRD],
  schoolDays: ['2026-12-09', '2026-12-15', '2026-12-16', '2027-01-12', '2027-03-02'],
  works: [{ subjectId: 'maths', onDate: '2026-12-16' }],
};

const table = (text: string, facts = FACTS) =>
  readPastedWorks(
    text.split('\n').map((line) => line.split('\t')),
    facts,
  );
const read = (text: string, facts = FACTS) => table(text, facts).works;
const verdicts = (text: string, facts = FACTS) =>
  read(text, facts).map(({ verdict }) => ('problem' in verdict ? verdict.problem : verdict.kind));
const of5B = { ...FACTS, className: '5Б' };

describe('pasted control works', () => {
  it('are read by the headings, whatever stands around them', () => {
    const works = read(
      [
        'Приложение 1 к приказу от 28.08.2026 № 484',
        '№\tКласс\tУчебный предмет\tДата проведения\tТема контрольной работы\tВес отметки\tУчитель',
        '1\t5А\tМатематика\t15.12.2026\tКонтрольная работа № 3\t2,5\tИванова',
        '2\t5 «А»\tРусский язык\t12.01.27\tДиктант\t\tПетрова',
        '',
        '3\t5Б\tМатематика\t15.12.2026\tКонтрольная работа № 3\t2\tИванова',
        '4\t5 классы\tЛитература\t02.03\tСочинение\t1\t',
      ].join('\n'),
    );
    expect(works).toEqual([
      {
        line: 3,
        className: '5А',
        subject: 'Математика',
        date: '15.12.2026',
        title: 'Контрольная работа № 3',
        verdict: { kind: 'NEW', subjectId: 'maths', onDate: '2026-12-15', weight: 2.5 },
      },
      {
        line: 4,
        className: '5 «А»',
        subject: 'Русский язык',
        date: '12.01.27',
        title: 'Диктант',
        verdict: { kind: 'NEW', subjectId: 'russian', onDate: '2027-01-12', weight: 1 },
      },
      {
        line: 6,
        className: '5Б',
        subject: 'Математика',
        date: '15.12.2026',
        title: 'Контрольная работа № 3',
        verdict: { kind: 'OTHER_CLASS' },
      },
      {
        line: 7,
        className: '5 классы',
        subject: 'Литература',
        date: '02.03',
        title: 'Сочинение',
        verdict: { kind: 'NEW', subjectId: 'reading', onDate: '2027-03-02', weight: 1 },
      },
    ]);
  });

  it('are not read without a heading: whatever could be guessed would be planned', () => {
    for (const text of [
      '',
      'что-то другое',
      'Математика\t09.12',
      'Предмет\tНоябрь\tДекабрь\nМатематика\t12.11\t10.12',
    ])
      expect(table(text), text).toEqual({ works: [], unreadable: { kind: 'NO_COLUMNS' } });
  });

  it('are read below a heading of two rows', () => {
    const heading = '№\tПредмет\tКонтрольные работы\t\n\t\tДата\tТема';
    expect(read(`${heading}\n1\t2\t3\t4\n1\tМатематика\t15.12\tДроби`)).toMatchObject([
      { title: 'Дроби', verdict: { kind: 'NEW', onDate: '2026-12-15', weight: 1 } },
    ]);
  });

  it('of a table with a column for each class are those of the own column', () => {
    const rows = 'Математика\t09.12\t15.12\t12.01';
    for (const heading of [
      'Предмет\t5А\t5Б\t5В',
      'Предмет\tДата\t\t\n\t5А\t5Б\t5В',
      'Предмет\tДата 5А\tДата 5 «Б»\tДата 5В',
    ])
      expect(read(`${heading}\n${rows}`, of5B), heading).toMatchObject([
        { verdict: { onDate: '2026-12-15' } },
      ]);
    expect(table(`Предмет\t6А\t6Б\n${rows}`, of5B).unreadable).toEqual({
      kind: 'SEVERAL_DATES',
      headings: ['6А', '6Б'],
    });
    expect(
      table('Предмет\tДата (2 четверть)\tДата (3 четверть)\nМатематика\t09.12\t12.01').unreadable,
    ).toMatchObject({
      kind: 'SEVERAL_DATES',
    });
  });

  it('are of the class that a line above them, or a cell over several rows, names', () => {
    const rows = 'Математика\t09.12\nРусский язык\t15.12';
    expect(verdicts(`Предмет\tДата\n5А класс\n${rows}\n5 «Б» класс\nМатематика\t15.12`)).toEqual([
      'NEW',
      'NEW',
      'OTHER_CLASS',
    ]);
    expect(verdicts(`График контрольных работ, 5Б класс\nПредмет\tДата\n${rows}`)).toEqual([
      'OTHER_CLASS',
      'OTHER_CLASS',
    ]);
    expect(
      verdicts('Кл.\tПредмет\tДата\n5Б\tМатематика\t09.12\n\tРусский язык\t15.12\n5А\tМатематика\t15.12'),
    ).toEqual(['OTHER_CLASS', 'OTHER_CLASS', 'NEW']);
  });

  it('are told apart below merged lines, lists and grades, and a title names no columns', () => {
    const merged = (text: string) => `${text}\t${text}\t${text}`;
    const rows = 'Математика\t09.12\tДроби';
    const heading = 'Предмет\tДата\tТема';
    expect(
      verdicts(`${heading}\n${merged('5А класс')}\n${rows}\n${merged('5Б класс')}\nМатематика\t15.12\tДоли`),
    ).toEqual(['NEW', 'OTHER_CLASS']);
    const below = (title: string) => verdicts(`${merged(title)}\n${heading}\n${rows}`)[0];
    for (const title of [
      '5Б',
      'График контрольных работ, 6 классы',
      'Работы в 6-х классах',
      'Параллель 6',
      '6–9 классы',
    ])
      expect(below(title), title).toBe('OTHER_CLASS');
    for (const title of [
      'График контрольных работ 5А и 5Б класс',
      '5–9 классы',
      'Утверждено 28.08.2026',
      'График по предметам',
      'Даты контрольных работ',
      'Предметы и даты контрольных работ',
    ])
      expect(below(title), title).toBe('NEW');
  });

  it('take the columns that their words name, and no others', () => {
    const heading =
      '№\tПредметная область\tПредмет\tДень недели\tДата\tКол-во работ\tВид работы\tТема\tСистема оценивания\tКлассный руководитель';
    expect(
      read(
        `${heading}\n7\tМатематика и информатика\tМатематика\tвторник\t15.12\t3\tК/р\tДроби\t5-балльная\tИванова И. И.`,
      ),
    ).toMatchObject([{ title: 'Дроби', className: '', verdict: { kind: 'NEW', weight: 1 } }]);
    expect(read('Предмет\tДата\tВид работы\nМатематика\t15.12\tДиктант')).toMatchObject([
      { title: 'Диктант' },
    ]);
  });

  it('take the subject from above where its cell spans several rows', () => {
    expect(read('Предмет\tДата\nМатематика\t09.12\n\t15.12\nРусский язык\t15.12')).toMatchObject([
      { verdict: { subjectId: 'maths', onDate: '2026-12-09' } },
      { subject: 'Математика', verdict: { subjectId: 'maths', onDate: '2026-12-15' } },
      { verdict: { subjectId: 'russian', onDate: '2026-12-15' } },
    ]);
  });

  it('of a day that has one of the subject, in the plan or further up, are not new', () => {
    expect(
      verdicts('Предмет\tДата\nМатематика\t16.12\nМатематика\t15.12\nМатематика\t15.12\nРусский язык\t15.12'),
    ).toEqual(['PLANNED', 'NEW', 'TWICE', 'NEW']);
  });

  it('say what is wrong with a row', () => {
    const rows = [
      'Предмет\tДата\tТема\tВес',
      '\t15.12\tДроби\t1',
      'Химия\t15.12\tСоли\t1',
      'Математика\tв декабре\tДроби\t1',
      'Математика\t31.02.2027\tДроби\t1',
      'Математика\t14.12–18.12\tДроби\t1',
      'Математика\t01.10.2026\tДроби\t1',
      'Математика\t13.12.2026\tДроби\t1',
      'Литература\t15.12.2026\tБасни\t1',
      `Математика\t15.12.2026\t${'я'.repeat(201)}\t1`,
      'Математика\t15.12.2026\tДроби\t0',
      'Математика\t15.12.2026\tДроби\tдва',
      'Математика\t15.12.2026\tДроби\t1,005',
    ];
    expect(verdicts(rows.join('\n'))).toEqual([
      'NO_SUBJECT',
      'SUBJECT_UNKNOWN',
      'DATE_UNREADABLE',
      'DATE_UNREADABLE',
      'SEVERAL_DATES',
      'OUTSIDE_PERIODS',
      'NOT_A_SCHOOL_DAY',
      'NOT_ASSESSED_BY_MARKS',
      'TITLE_TOO_LONG',
      'WEIGHT_OUT_OF_RANGE',
      'WEIGHT_OUT_OF_RANGE',
      'WEIGHT_OUT_OF_RANGE',
    ]);
  });

  it('name a subject by its beginning only where that is one subject', () => {
    expect(verdicts('Предмет\tДата\nРусский\t15.12\nЛит-ра\t12.01')).toEqual(['NEW', 'SUBJECT_UNKNOWN']);
    const two = [
      ...FACTS.subjects,
      { subjectId: 'native', title: 'Русский родной язык', markedIn: ['second'] },
    ];
    expect(verdicts('Предмет\tДата\nРусский\t15.12', { ...FACTS, subjects: two })).toEqual([
      'SUBJECT_UNKNOWN',
    ]);
  });

  it('of a list of classes, of a grade or of a class with a title of its own, are told apart', () => {
    const whose = (cell: string, facts = FACTS) =>
      verdicts(`Класс\tПредмет\tДата\n${cell}\tМатематика\t15.12`, facts)[0];
    for (const cell of [
      '5А',
      '5 "а"',
      '5A',
      '5А класс',
      '5А, 5Б',
      '5Б и 5А',
      '5 классы',
      '5-е',
      'все 5-ые классы',
      '5 (А, Б)',
      '5-7',
      'параллель 5',
    ])
      expect(whose(cell), cell).toBe('NEW');
    for (const cell of ['5А,Б,В', '5 А, Б', '5-х']) expect(whose(cell, of5B), cell).toBe('NEW');
    for (const cell of ['5Б', '6 классы', '6–9', '5Б,В', '6А, 5Б'])
      expect(whose(cell), cell).toBe('OTHER_CLASS');
    for (const cell of ['VА', '5А (1 группа)', 'Иванова И. И.'])
      expect(whose(cell), cell).toBe('CLASS_UNREADABLE');
    const free = { ...FACTS, className: 'Сова' };
    expect([whose('сова', free), whose('5А', free), whose('Филин', free)]).toEqual([
      'NEW',
      'OTHER_CLASS',
      'CLASS_UNREADABLE',
    ]);
  });
});

it('a pasted day is read as it is written, and only when the cell says one day', () => {
  const days = [
    '15.12.2026',
    '15.12.26',
    '15.12',
    '15/12/2026',
    '15-12-2026',
    'вт, 15.12',
    '15.12 (вт)',
    '15 декабря',
    '«15» декабря 2026 г.',
    '15-го декабря',
    '15.дек',
    '15 дек. 2026 г.',
    '2026-12-15',
    '2026-12-15T00:00',
  ];
  for (const text of days) expect(readPastedDate(text, [SECOND, THIRD]), text).toBe('2026-12-15');
  expect(readPastedDate('02.03', [SECOND, THIRD])).toBe('2027-03-02');
  expect(readPastedDate('7 мая', [SECOND, THIRD])).toBe('2026-05-07');
  const none = [
    '',
    '31.02.2027',
    '15',
    'декабрь',
    '12.13.2026',
    '7-11 декабря',
    '7 - 11 декабря',
    '03-05 февраля',
    '2-3 неделя марта',
    '2 декада декабря',
    '5 математика',
    '15.12, 22.12',
    '15.12 26.12',
    '14.12–18.12',
    '10-12.12',
    '15.12 10.00',
    '15-12',
    '3 урок',
  ];
  for (const text of none) expect(readPastedDate(text, [SECOND, THIRD]), text).toBeNull();
});
