import { expect, it } from 'vitest';
import { refuseFile } from './file-rules.ts';

const rules = { endings: ['.xlsx', '.csv'], maxBytes: 1000 };

it.each([
  ['list.xlsx', 1000, null],
  ['СПИСОК.CSV', 1, null],
  ['list.xls', 10, 'ending'],
  ['xlsx', 10, 'ending'],
  ['list.csv.exe', 10, 'ending'],
  ['list.csv', 0, 'empty'],
  ['list.csv', 1001, 'size'],
])('%s of %i bytes: %s', (name, size, refusal) => {
  expect(refuseFile({ name, size }, rules)).toBe(refusal);
});
