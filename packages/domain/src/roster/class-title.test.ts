import { describe, expect, it } from 'vitest';
import { classSortOrder, parseClassTitle } from './class-title.ts';
import { gradeOrder, GRADES, parseGrade } from './grade.ts';

describe('class titles', () => {
  it.each([
    ['5А', '5А', '05', 'А'],
    ['5 «А»', '5А', '05', 'А'],
    ['5-А', '5А', '05', 'А'],
    ['5–а', '5А', '05', 'А'],
    ['10 Б', '10Б', '10', 'Б'],
    ['05"в" класс', '5В', '05', 'В'],
    ['11 “Ё” кл.', '11Ё', '11', 'Ё'],
    ['7 класс', '7', '07', ''],
    ['5A', '5А', '05', 'А'],
    ['5D', '5D', '05', 'D'],
  ])('reads %j as %s', (text, title, grade, letter) => {
    expect(parseClassTitle(text)).toEqual({ title, grade, letter });
  });

  it.each(['Gregarious Cheetah', '13А', '0Б', '10 физмат', '5 АБ', 'А5', '', 'класс'])(
    'leaves %j alone',
    (text) => {
      expect(parseClassTitle(text)).toBeNull();
    },
  );

  it('sorts by grade, then by letter, free titles last in their grade', () => {
    const titles = ['10А', '2Б', '2А', '1Я', '2Ж', '2Ё', '2Е', '2'];
    const sorted = [...titles].sort((a, b) => orderOf(a) - orderOf(b));
    expect(sorted).toEqual(['1Я', '2', '2А', '2Б', '2Е', '2Ё', '2Ж', '10А']);
    expect(classSortOrder('02', null)).toBeGreaterThan(orderOf('2Я'));
    expect(classSortOrder('02', null)).toBeLessThan(orderOf('3'));
    expect(classSortOrder(null, null)).toBeGreaterThan(classSortOrder('12', null));
  });
});

describe('grades', () => {
  it('reads codes and short forms', () => {
    expect(['KG', 'kg', '1', '01', ' 5 ', '12'].map(parseGrade)).toEqual([
      'KG',
      'KG',
      '01',
      '01',
      '05',
      '12',
    ]);
    expect(['13', '0', 'PK', '', '5А'].map(parseGrade)).toEqual([null, null, null, null, null]);
  });

  it('orders them as children go through them', () => {
    expect(GRADES.map(gradeOrder)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(gradeOrder(null)).toBeGreaterThan(12);
  });
});

function orderOf(title: string): number {
  const parsed = parseClassTitle(title);
  if (parsed === null) throw new Error(title);
  return classSortOrder(parsed.grade, parsed.letter);
}
