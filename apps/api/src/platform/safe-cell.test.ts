import { expect, it } from 'vitest';
import { safeCell } from './safe-cell.ts';

it.each([
  '=1+1',
  '+79160000000',
  '-2+3',
  '@SUM(A1)',
  '  =1',
  '\t=1',
  '\r\n=1',
  '＝1+1',
  '\tтекст',
  '=HYPERLINK("http://x")',
])('keeps %j from being run', (text) => {
  expect(safeCell(text)).toBe(`'${text}`);
});

it.each(['', '5А', 'Петрова-Водкина Анна', '2026-09-01', 'a=b', '12', ' текст', "'=1"])(
  'leaves %j as it is',
  (text) => {
    expect(safeCell(text)).toBe(text);
  },
);
