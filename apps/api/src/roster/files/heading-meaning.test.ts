import { describe, expect, it } from 'vitest';
import { matchColumns } from './table-columns.ts';
import { alternativesTo, TABLE_FIELDS } from './table-fields.ts';

const meanings = (headings: string[], table = 'Ученики.csv') =>
  matchColumns(headings, table).map((column) => column.field);

describe('what the headings of home-made tables mean', () => {
  it('with underscores and numbered parents', () => {
    expect(
      meanings(
        (
          'параллель,буква,фамилия_ученика,имя_ученика,телефон_ученика,фамилия_родителя1,имя_родителя1,email_родителя1,' +
          'телефон_родителя1,фамилия_родителя2,имя_родителя2,email_родителя2,телефон_родителя2'
        ).split(','),
      ),
    ).toEqual([
      'class.grade',
      'class.letter',
      'student.familyName',
      'student.givenName',
      null,
      'guardian1.familyName',
      'guardian1.givenName',
      'guardian1.email',
      'guardian1.phone',
      'guardian2.familyName',
      'guardian2.givenName',
      'guardian2.email',
      'guardian2.phone',
    ]);
  });

  it('with mother and father', () => {
    expect(
      meanings([
        'Класс',
        'Фамилия, имя, отчество ребёнка',
        'Д.р.',
        'Полное имя матери',
        'Мобильный телефон матери',
        'ФИО отца',
        'Эл. почта отца',
      ]),
    ).toEqual([
      'class.title',
      'student.name',
      'student.birthDate',
      'mother.name',
      'mother.phone',
      'father.name',
      'father.email',
    ]);
  });

  it('with headings that name nobody after one that does', () => {
    expect(
      meanings([
        'Класс',
        'Обучающийся',
        'Дата рождения',
        'Законный представитель',
        'Кем приходится',
        'Тел.',
        'E-mail',
      ]),
    ).toEqual([
      'class.title',
      'student.name',
      'student.birthDate',
      'guardian1.name',
      'guardian1.relation',
      'guardian1.phone',
      'guardian1.email',
    ]);
    expect(meanings(['Ученик', 'Родитель', 'Телефон', 'Родитель', 'Телефон'])).toEqual([
      'student.name',
      'guardian1.name',
      'guardian1.phone',
      'guardian2.name',
      'guardian2.phone',
    ]);
  });

  it('by the name of the table', () => {
    expect(meanings(['Класс', 'Фамилия', 'Имя', 'Отчество'], 'Школа.xlsx · Классные руководители')).toEqual([
      'class.title',
      'teacher.familyName',
      'teacher.givenName',
      'teacher.middleName',
    ]);
    expect(meanings(['Класс', 'Классный руководитель', 'Телефон классного руководителя'], 'Классы')).toEqual([
      'class.title',
      'teacher.name',
      null,
    ]);
    expect(meanings(['ФИО', 'Класс'], 'Ученики и родители.csv')).toEqual(['student.name', 'class.title']);
  });

  it('with ё and е, capitals and spaces alike', () => {
    expect(meanings(['КЛАСС ', ' Ф.И.О. РЕБЕНКА', 'ДАТА  РОЖДЕНИЯ'])).toEqual([
      'class.title',
      'student.name',
      'student.birthDate',
    ]);
  });

  it('nothing, when they are about something else', () => {
    expect(meanings(['№ п/п', 'Пол', 'СНИЛС', 'Примечание', ''])).toEqual([null, null, null, null, null]);
  });

  it('once, except phones and addresses', () => {
    const columns = matchColumns(
      ['Класс', 'ФИО ученика', 'ФИО ученика', 'Телефон матери', 'Рабочий телефон матери'],
      '',
    );
    expect(columns.map((column) => column.repeated)).toEqual([false, false, true, false, false]);
    expect(columns.map((column) => column.field)).toEqual([
      'class.title',
      'student.name',
      null,
      'mother.phone',
      'mother.phone',
    ]);
  });
});

it('offers the same attribute of other people', () => {
  expect(alternativesTo('mother.phone')).toEqual([
    'guardian1.phone',
    'guardian2.phone',
    'guardian3.phone',
    'father.phone',
  ]);
  expect(matchColumns(['Телефон'], 'Ученики')[0]?.alternatives).toContain('guardian1.phone');
  expect(new Set(TABLE_FIELDS).size).toBe(TABLE_FIELDS.length);
});
