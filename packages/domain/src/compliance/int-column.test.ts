import { expect, it } from 'vitest';
import { integersOf, intColumnOf } from './int-column.ts';

it.each([
  [[], ''],
  [[7], '7'],
  [[0, -1, 25], '0,-1,25'],
])('%j travels as «%s»', (integers, column) => {
  expect(intColumnOf(integers)).toBe(column);
  expect(integersOf(column)).toEqual(integers);
});
