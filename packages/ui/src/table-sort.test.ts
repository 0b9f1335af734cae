import { expect, it } from 'vitest';
import { nextSort, sortRows } from './table-sort.ts';

const self = (row: string | number | null) => row;

it('sorts classes as people count them', () => {
  expect(sortRows(['10А', '5Б', '9В', '5А'], self, false)).toEqual(['5А', '5Б', '9В', '10А']);
});

it('sorts Ё beside Е, and numbers by size', () => {
  expect(sortRows(['Жуков', 'Ёлкин', 'Егоров'], self, false)).toEqual(['Егоров', 'Ёлкин', 'Жуков']);
  expect(sortRows([10, 9, 100], self, true)).toEqual([100, 10, 9]);
});

it('keeps what is unknown last, and equal rows in place', () => {
  expect(sortRows([null, 2, 1], self, false)).toEqual([1, 2, null]);
  expect(sortRows([null, 2, 1], self, true)).toEqual([2, 1, null]);
  const rows = [
    { id: 'x', by: 1 },
    { id: 'y', by: 1 },
  ];
  expect(sortRows(rows, (row) => row.by, true).map((row) => row.id)).toEqual(['x', 'y']);
});

it('turns around on the second press', () => {
  const first = nextSort(undefined, 'name');
  expect(first).toEqual({ key: 'name', descending: false });
  expect(nextSort(first, 'name')).toEqual({ key: 'name', descending: true });
  expect(nextSort(first, 'class')).toEqual({ key: 'class', descending: false });
});
