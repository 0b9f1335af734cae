import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handMade } from '../../test/hand-made-workbook.ts';
import { readTableInChild } from './read-table-in-child.ts';

describe('reading a table in a child process', { timeout: 60_000 }, () => {
  let folder: string;
  async function file(name: string, content: string | Buffer) {
    await writeFile(join(folder, name), content);
    return { name, path: join(folder, name) };
  }
  const read = async (name: string, content: string | Buffer) => readTableInChild(await file(name, content));

  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'vedomo-table-'))));
  afterAll(() => rm(folder, { recursive: true }));

  it('answers its rows', async () => {
    expect(await read('a.csv', 'Ученик;Класс\nКовалёв Иван;5А\n')).toEqual({
      rows: [
        { line: 1, cells: ['Ученик', 'Класс'] },
        { line: 2, cells: ['Ковалёв Иван', '5А'] },
      ],
      problem: null,
    });
  });

  it('answers why it cannot be read', async () => {
    expect(await read('a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatchObject({
      rows: [],
      problem: { code: 'FILE_IS_OLD_XLS', file: 'a.xls' },
    });
  });

  it('refuses cells that all share one long text', async () => {
    const cells = (line: number) => `<c r="A${line}" t="s"><v>0</v></c>`;
    const rows = Array.from({ length: 2_000 }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`);
    const strings = `<sst><si><t>${'щ'.repeat(50_000)}</t></si></sst>`;
    const content = await handMade(rows.join(''), { 'xl/sharedStrings.xml': strings });
    expect((await read('a.xlsx', content)).problem).toMatchObject({ code: 'ZIP_TOO_LARGE', file: 'a.xlsx' });
  });

  it('kills a child that does not end', async () => {
    const { path } = await file('hang.mjs', "process.on('message', () => { for (;;); });");
    const limits = { milliseconds: 300, megabytes: 64 };
    expect(await readTableInChild(await file('a.csv', 'А;Б\n'), limits, path)).toMatchObject({
      rows: [],
      problem: { code: 'READING_TOOK_TOO_LONG', file: 'a.csv' },
    });
  });
});
