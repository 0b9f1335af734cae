import { describe, expect, it } from 'vitest';
import { describeImportProblem } from './describe-import-problem.ts';
import { IMPORT_PROBLEM_TEXTS } from './import-problem-texts.ts';
import { importProblem } from './import-problem.ts';
import { ProblemList } from './problem-list.ts';

const place = { file: 'users.csv', line: 5 };

describe('a problem of an import', () => {
  it('names its place and value in both languages', () => {
    const problem = importProblem('DATE_INVALID', place, { column: 'birthDate', value: '2015-02-30' });
    expect(problem.severity).toBe('ERROR');
    expect(describeImportProblem(problem, 'ru')).toBe(
      'users.csv, строка 5, столбец birthDate: Даты «2015-02-30» не существует',
    );
    expect(describeImportProblem(problem, 'en')).toBe(
      'users.csv, line 5, column birthDate: The date “2015-02-30” does not exist',
    );
  });

  it('fills in its params and leaves out a place it does not have', () => {
    const problem = importProblem(
      'MANY_ENDED',
      { file: '', line: null },
      { params: { ended: 30, total: 40 } },
    );
    expect(describeImportProblem(problem, 'en')).toBe(
      'The import would end 30 of 40 students: check that the file is complete',
    );
  });

  it('keeps a long value short', () => {
    const problem = importProblem('VALUE_UNKNOWN', place, { value: 'ж'.repeat(500) });
    expect([...(problem.value ?? '')]).toHaveLength(80);
  });

  it('says the same things in both languages', () => {
    const slots = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted((a, b) => (a < b ? -1 : 1));
    for (const [code, text] of Object.entries(IMPORT_PROBLEM_TEXTS))
      expect(slots(text.ru), code).toEqual(slots(text.en));
  });
});

describe('a list of problems', () => {
  it('puts errors first and counts what is too much', () => {
    const list = new ProblemList(2);
    for (let line = 1; line <= 4; line += 1)
      list.add(importProblem('PHONE_INVALID', { file: 'a.csv', line }));
    expect(list.hasErrors).toBe(false);
    list.add(importProblem('CLASS_MISSING', { file: 'a.csv', line: 9 }));
    expect(list.hasErrors).toBe(true);
    expect(list.toArray().map((problem) => [problem.code, problem.line])).toEqual([
      ['CLASS_MISSING', 9],
      ['PHONE_INVALID', 1],
      ['PHONE_INVALID', 2],
      ['MORE_PROBLEMS', null],
    ]);
    expect(list.toArray().at(-1)?.params).toEqual({ count: 2 });
  });
});
