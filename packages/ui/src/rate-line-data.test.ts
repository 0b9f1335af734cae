import { describe, expect, it } from 'vitest';
import type { RateColumn } from './rate-data.ts';
import { lastPercent, linePoints, spreadLabels } from './rate-line-data.ts';

const columns: RateColumn[] = [
  { key: 'a', kind: 'week', head: '1', name: '1-я неделя', target: 90 },
  { key: 'b', kind: 'off', head: '', name: 'каникулы', target: null },
  { key: 'c', kind: 'week', head: '2', name: '2-я неделя', target: 95 },
];
const series = {
  key: '7a',
  label: '7А',
  cells: [
    { kind: 'rate' as const, done: 20, required: 25 },
    { kind: 'none' as const, reason: 'каникулы' },
    { kind: 'rate' as const, done: 0, required: 9 },
  ],
};

it('keeps every column, with gaps instead of zeros', () => {
  expect(linePoints(columns, [series])).toEqual([
    { at: 0, target: 90, 's-7a': 80 },
    { at: 1, target: null, 's-7a': null },
    { at: 2, target: 95, 's-7a': null },
  ]);
  expect(lastPercent(series)).toBe(80);
  expect(lastPercent({ ...series, cells: [] })).toBeNull();
});

describe('spreadLabels', () => {
  it('leaves apart what is apart', () => {
    expect(spreadLabels([10, 60], 16, 200)).toEqual([10, 60]);
  });

  it('parts what overlaps, in order', () => {
    expect(spreadLabels([50, 48, 52], 16, 200)).toEqual([64, 48, 80]);
  });

  it('stays in the box', () => {
    expect(spreadLabels([195, 198], 16, 200)).toEqual([168, 184]);
    expect(spreadLabels([-5, -4], 16, 200)).toEqual([0, 16]);
  });
});
