import { describe, expect, it } from 'vitest';
import { rateCellText } from './rate-cell-text.ts';
import type { RateCell, RateColumn } from './rate-data.ts';
import { rateTableLabels } from './rate-table-labels.ts';

const week: RateColumn = { key: 'w12', kind: 'week', head: '12', name: '12-я неделя', target: 95 };

function text(cell: RateCell, column = week) {
  const { look, shown, words } = rateCellText(cell, column, rateTableLabels.ru, 'ru');
  return [look, shown, words].map((part) => part.replaceAll('\u00a0', ' '));
}

describe('rateCellText', () => {
  it('says both numbers, the percentage and the verdict', () => {
    expect(text({ kind: 'rate', done: 14, required: 25 })).toEqual([
      'bin5',
      '56',
      '14 из 25, 56 %, ниже цели',
    ]);
    expect(text({ kind: 'rate', done: 25, required: 25, note: '0 с опозданием' })).toEqual([
      'bin0',
      '100',
      '25 из 25, 100 %, цель достигнута, 0 с опозданием',
    ]);
  });

  it('counts the few, without percentage or colour', () => {
    expect(text({ kind: 'rate', done: 7, required: 9 })).toEqual(['few', '7 из 9', '7 из 9']);
  });

  it('has no colour without a target', () => {
    expect(text({ kind: 'rate', done: 14, required: 25 }, { ...week, target: null })).toEqual([
      'plain',
      '56',
      '14 из 25, 56 %',
    ]);
  });

  it('does not write zero where there is nothing to count', () => {
    expect(text({ kind: 'rate', done: 0, required: 0 })).toEqual(['none', '', 'нет данных']);
    expect(text({ kind: 'none', reason: 'карантин' })).toEqual(['none', '', 'карантин']);
    expect(text({ kind: 'open', done: 3, required: 25 })).toEqual(['open', '·', 'неделя идёт, пока 3 из 25']);
    expect(text({ kind: 'open', done: 0, required: 0 })).toEqual(['open', '·', 'неделя идёт']);
  });

  it('tells a week that has not come from one that asked nothing', () => {
    expect(text({ kind: 'none', reason: 'каникулы' })).toEqual(['none', '', 'каникулы']);
    expect(text({ kind: 'none', reason: 'неделя не началась', ahead: true })).toEqual([
      'ahead',
      '',
      'неделя не началась',
    ]);
  });
});
