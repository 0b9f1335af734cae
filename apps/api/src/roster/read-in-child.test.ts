import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInChild, type ReadingRequest } from './read-in-child.ts';

const request: Omit<ReadingRequest, 'files'> = {
  year: { title: '2026/27', startsOn: '2026-09-01', endsOn: '2027-05-31' },
  corrections: {},
};

describe('reading in a child process', { timeout: 180_000 }, () => {
  let folder: string;
  let few: ReadingRequest;
  const entry = async (name: string, source: string) => {
    await writeFile(join(folder, name), source);
    return join(folder, name);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vedomo-child-'));
    const path = await entry('few', 'Класс;Фамилия;Имя\r\n5А;Петрова;Анна\r\n');
    few = { ...request, files: [{ name: 'ученики.csv', path }] };
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers what the file says', async () => {
    const reading = await readInChild(few);
    expect(reading.kind).toBe('TABLES');
    expect(reading.snapshot!.students.map(({ familyName }) => familyName)).toEqual(['Петрова']);
  });

  it('kills a child that does not end', async () => {
    const path = await entry('hang.mjs', "process.on('message', () => { for (;;); });");
    const reading = await readInChild(few, { milliseconds: 300, megabytes: 64 }, path);
    expect(reading).toMatchObject({
      snapshot: null,
      problems: [{ code: 'READING_TOOK_TOO_LONG', file: 'ученики.csv', severity: 'ERROR' }],
    });
  });

  it('outlives a child that needs too much memory', async () => {
    const path = await entry(
      'grow.mjs',
      "process.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); });",
    );
    const reading = await readInChild(few, { milliseconds: 60_000, megabytes: 32 }, path);
    expect(reading.problems.map(({ code }) => code)).toEqual(['READING_FAILED']);
  });

  it('refuses two million rows of a table within its limits', async () => {
    const line = '5А;Петрова;Анна\n';
    const path = await entry('many', 'Класс;Фамилия;Имя\n' + line.repeat(2_000_000));
    const reading = await readInChild(
      { ...request, files: [{ name: 'big.csv', path }] },
      { milliseconds: 60_000, megabytes: 64 },
    );
    expect(reading.problems.map(({ code }) => code)).toEqual(['TOO_MANY_ROWS']);
  });
});
