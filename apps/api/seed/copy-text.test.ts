import { describe, expect, it } from 'vitest';
import { copyCell, copyLines } from './copy-text.ts';

describe('copyCell', () => {
  it.each([
    [null, '\\N'],
    ['', ''],
    ['«Бородино»', '«Бородино»'],
    ['a\tb\nc\\N\r', 'a\\tb\\nc\\\\N\\r'],
    [2.5, '2.5'],
    [true, 't'],
    [false, 'f'],
    [['1', '11'], '{"1","11"}'],
    [[1, 2], '{"1","2"}'],
    [['a"b\\'], '{"a\\\\"b\\\\\\\\"}'],
    [Buffer.from([0, 255]), '\\\\x00ff'],
  ])('%j', (cell, text) => {
    expect(copyCell(cell)).toBe(text);
  });
});

describe('copyLines', () => {
  it('writes every row on its own line, an empty first cell too', () => {
    const rows = Array.from({ length: 1201 }, (_, at) => ['', at, null]);
    const lines = [...copyLines(rows)].join('').split('\n');
    expect(lines.length).toBe(1202);
    expect(lines[1200]).toBe('\t1200\t\\N');
    expect(lines[1201]).toBe('');
    expect([...copyLines([])]).toEqual([]);
  });
});
