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

const read = (text: string, facts = FACTS) =>
  readPastedWorks(
    text.split('\n').map((line) => line.split('\t')),
    facts,
  );
const verdicts = (text: string, facts = FACTS) =>
  read(text, facts).map(({ verdict }) => ('problem' in verdict ? verdict.problem : verdict.kind));

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
        subject: 'Математика',
        date: '15.12.2026',
        title: 'Контрольная работа № 3',
        verdict: { kind: 'NEW', subjectId: 'maths', onDate: '2026-12-15', weight: 2.5 },
      },
      {
        line: 4,
        subject: 'Русский язык',
        date: '12.01.27',
        title: 'Диктант',
        verdict: { kind: 'NEW', subjectId: 'russian', onDate: '2027-01-12', weight: 1 },
      },
      {
        line: 6,
        subject: 'Математика',
        date: '15.12.2026',
        title: 'Контрольная работа № 3',
        verdict: { kind: 'OTHER_CLASS' },
      },
      {
        line: 7,
        subject: 'Литература',
        date: '02.03',
        title: 'Сочинение',
        verdict: { kind: 'NEW', subjectId: 'reading', onDate: '2027-03-02', weight: 1 },
      },
    ]);
  });

  it('are read by what stands in the columns where there is no heading', () => {
    expect(read('Дроби\t3\tматематика\t9 декабря\nДиктант\t1\tРусский язык\t15 декабря')).toMatchObject([
      { title: 'Дроби', verdict: { kind: 'NEW', subjectId: 'maths', onDate: '2026-12-09', weight: 3 } },
      { title: 'Диктант', verdict: { kind: 'NEW', subjectId: 'russian', onDate: '2026-12-15', weight: 1 } },
    ]);
    expect(read('Математика\t09.12')).toMatchObject([{ title: '', verdict: { kind: 'NEW', weight: 1 } }]);
  });

  it('take the subject from above where its cell spans several rows', () => {
    expect(read('Предмет\tДата\nМатематика\t09.12\n\t15.12\nРусский язык\t15.12')).toMatchObject([
      { verdict: { subjectId: 'maths', onDate: '2026-12-09' } },
      { subject: 'Математика', verdict: { subjectId: 'maths', onDate: '2026-12-15' } },
      { verdict: { subjectId: 'russian', onDate: '2026-12-15' } },
    ]);
  });

  it('of a day that has one of the subject, in the plan or further up, are not new', () => {
    expect(verdicts('Математика\t16.12\nМатематика\t15.12\nМатематика\t15.12\nРусский язык\t15.12')).toEqual([
      'PLANNED',
      'NEW',
      'PLANNED',
      'NEW',
    ]);
  });

  it('are none where no columns can be told apart', () => {
    expect(read('что-то другое\nХимия\t15.12.2026')).toEqual([]);
    expect(read('')).toEqual([]);
  });

  it('say what is wrong with a row', () => {
    const rows = [
      'Предмет\tДата\tТема\tВес',
      '\t15.12\tДроби\t1',
      'Химия\t15.12\tСоли\t1',
      'Математика\tв декабре\tДроби\t1',
      'Математика\t31.02.2027\tДроби\t1',
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

  it('of a list of classes, or of a class with a title of its own, are told apart', () => {
    expect(verdicts('Класс\tПредмет\tДата\n5А, 5Б\tМатематика\t15.12\n5Б и 5В\tМатематика\t09.12')).toEqual([
      'NEW',
      'OTHER_CLASS',
    ]);
    const free = { ...FACTS, className: 'Сова' };
    expect(verdicts('Класс\tПредмет\tДата\nсова\tМатематика\t15.12\n5А\tМатематика\t09.12', free)).toEqual([
      'NEW',
      'OTHER_CLASS',
    ]);
  });
});

it('a pasted day is read as it is written', () => {
  const days = [
    '15.12.2026',
    '15.12.26',
    '15.12',
    'вт, 15.12',
    '15 декабря',
    '15.дек',
    '15 дек. 2026 г.',
    '2026-12-15',
    '2026-12-15T00:00',
  ];
  for (const text of days) expect(readPastedDate(text, [SECOND, THIRD]), text).toBe('2026-12-15');
  expect(readPastedDate('02.03', [SECOND, THIRD])).toBe('2027-03-02');
  expect(readPastedDate('7 мая', [SECOND, THIRD])).toBe('2026-05-07');
  for (const text of ['', '31.02.2027', '15', 'декабрь', '12.13.2026'])
    expect(readPastedDate(text, [SECOND])).toBeNull();
});
