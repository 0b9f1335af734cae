import { describe, expect, it } from 'vitest';
import { rateColumns } from './rate-columns.ts';
import { classRow, schoolRow } from './rate-rows.ts';
import { selectionOf } from './selection.ts';
import type { RateWords } from './use-rate-words.ts';
import { exampleYear } from './year-model.fixture.ts';
import { yearModel } from './year-model.ts';

const words: RateWords = {
  shortDate: (date) => date.slice(5),
  weekName: (ordinal) => `week ${ordinal}`,
  freeDays: (title) => title ?? 'free',
  late: (count) => `late ${count}`,
  withoutGuardian: (count) => `alone ${count}`,
  paperUntil: () => 'paper',
  gradeName: (grade) => grade,
  reason: (reason) => reason,
};
const model = yearModel(exampleYear());
const selection = selectionOf(model, { to: '2026-09-28' });
const columns = rateColumns(model, selection, words);

describe('the columns', () => {
  it('are all weeks, a stretch without school one narrow column with the name of the vacation', () => {
    expect(columns.map(({ column }) => [column.kind, column.head, column.name])).toEqual([
      ['week', '1', 'week 1'],
      ['week', '2', 'week 2'],
      ['week', '3', 'week 3'],
      ['off', '', 'Осенние каникулы'],
      ['week', '5', 'week 5'],
    ]);
  });

  it('keep a week that is free for one class only', () => {
    const one = selectionOf(model, { class: 'b' });
    expect(rateColumns(model, one, words).map(({ column }) => column.kind)).toEqual([
      'week',
      'week',
      'week',
      'off',
    ]);
  });
});

describe('a class as a line', () => {
  it('has a rate with its numbers, or the reason of a gap, never a zero', () => {
    expect(classRow(model, selection, columns, words, 1).cells.slice(0, 2)).toEqual([
      { kind: 'none', reason: 'BEFORE_START' },
      { kind: 'rate', done: 8, required: 8 },
    ]);
    expect(classRow(model, selection, columns, words, 0)).toMatchObject({
      key: 'a',
      label: '7А',
      note: 'alone 1',
      cells: [
        { kind: 'rate', done: 25, required: 25 },
        { kind: 'rate', done: 24, required: 25 },
        { kind: 'rate', done: 10, required: 25, note: 'late 2, alone 1, paper' },
        { kind: 'none', reason: 'VACATION' },
        { kind: 'none', reason: 'AHEAD', ahead: true },
      ],
    });
  });

  it('has a total over closed weeks alone', () => {
    expect(classRow(model, selection, columns, words, 0).total).toEqual({ done: 49, required: 50 });
    const third = selectionOf(model, { from: '2026-09-14' });
    expect(classRow(model, third, columns, words, 0).total).toBeUndefined();
  });

  it('shows an open week as open', () => {
    const open = yearModel(exampleYear({ asOf: '2026-09-16T10:00:00Z' }));
    expect(classRow(open, selectionOf(open, {}), columns.slice(0, 3), words, 0).cells[2]).toEqual({
      kind: 'open',
      done: 10,
      required: 25,
    });
  });
});

describe('the school as a line', () => {
  it('is the sum of its students', () => {
    const row = schoolRow(model, selection, columns, words, 'all', 'Школа');
    expect(row.cells[1]).toEqual({ kind: 'rate', done: 51, required: 53 });
    expect(row.cells[2]).toMatchObject({ done: 37, required: 53 });
    expect(row.total).toEqual({ done: 76, required: 78 });
  });
});
