import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileRefusal } from './file-refusal.ts';
import { SMALL_LIMITS, zipOf } from '../../../test/uploaded-files.ts';
import { openZip, type ByteSource } from './zip-entries.ts';

const open = (content: Buffer | string, nested = false) =>
  openZip(content, 'roster.zip', { limits: SMALL_LIMITS, nested });

describe('an archive', () => {
  it('gives its entries, from memory and from a disk, as often as asked', async () => {
    const content = await zipOf({ 'users.csv': 'a,b\n1,2\n', 'orgs.csv': 'школа' });
    const folder = await mkdtemp(join(tmpdir(), 'zip-'));
    const path = join(folder, 'roster.zip');
    await writeFile(path, content);
    for (const place of [content, path]) {
      const zip = await open(place);
      expect(zip.names).toEqual(['users.csv', 'orgs.csv']);
      expect(await text(zip.entry('orgs.csv'))).toBe('школа');
      expect(await text(zip.entry('orgs.csv'))).toBe('школа');
      expect(zip.entry('absent.csv')).toBeNull();
      zip.close();
    }
    await rm(folder, { recursive: true });
  });

  it('may lie in folders only where that is asked for, and debris is not seen', async () => {
    const content = await zipOf({ '__MACOSX/._users.csv': 'x', '.DS_Store': 'x', 'data/users.csv': 'a' });
    expect((await open(content, true)).names).toEqual(['data/users.csv']);
    expect(await refusal(() => open(content))).toMatchObject({
      code: 'ZIP_NESTED_PATH',
      file: 'data/users.csv',
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['text', Buffer.from('sourcedId,status\n')],
    ['nothing', Buffer.alloc(0)],
    ['the beginning of an archive', Buffer.from('PK\u0003\u0004 and no more')],
  ])('%s, as no archive', async (_, content) => {
    expect(await refusal(() => open(content))).toMatchObject({ code: 'NOT_A_ZIP', file: 'roster.zip' });
  });

  it('an archive cut off or altered within', async () => {
    const content = await zipOf({ 'users.csv': 'a,b\n'.repeat(2000) });
    expect(await refusal(() => open(content.subarray(0, content.length - 30)))).toMatchObject({
      code: 'NOT_A_ZIP',
    });
    const altered = Buffer.from(content);
    altered.fill(0xff, 45, 60);
    const zip = await open(altered);
    expect(await refusal(() => text(zip.entry('users.csv')))).toMatchObject({
      code: 'NOT_A_ZIP',
      file: 'users.csv',
    });
  });

  it('a password', async () => {
    const content = withEntryFlag(await zipOf({ 'users.csv': 'secret' }), 1);
    expect(await refusal(() => open(content))).toMatchObject({ code: 'ZIP_ENCRYPTED', file: 'users.csv' });
  });

  it('one name twice', async () => {
    const content = await zipOf({ 'users.csv': 'a', 'oserz.csv': 'b' });
    const twice = Buffer.from(content.toString('latin1').replaceAll('oserz.csv', 'users.csv'), 'latin1');
    expect(await refusal(() => open(twice))).toMatchObject({
      code: 'ZIP_DUPLICATE_ENTRY',
      file: 'users.csv',
    });
  });

  it('too many entries, too many bytes, and a bomb', async () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`${index}.csv`, 'x']));
    expect(await refusal(async () => open(await zipOf(many)))).toMatchObject({
      code: 'ZIP_TOO_MANY_ENTRIES',
      params: { limit: 20 },
    });
    const large = { 'a.csv': Buffer.alloc(5_000_000, 'ab1'), 'b.csv': Buffer.alloc(5_000_000, 'cd2') };
    expect(await refusal(async () => open(await zipOf(large, { compress: false })))).toMatchObject({
      code: 'ZIP_TOO_LARGE',
      params: { limit: 8 },
    });
    const bomb = { 'users.csv': Buffer.alloc(5_000_000, 'a') };
    expect(await refusal(async () => open(await zipOf(bomb)))).toMatchObject({
      code: 'ZIP_BOMB',
      file: 'users.csv',
    });
  });

  it('an entry that holds more than it declares', async () => {
    const content = await zipOf({ 'users.csv': 'a'.repeat(3000) });
    const central = content.lastIndexOf(Buffer.from('PK\u0001\u0002'));
    content.writeUInt32LE(10, central + 24);
    const zip = await open(content);
    expect(await refusal(() => text(zip.entry('users.csv')))).toMatchObject({ code: 'NOT_A_ZIP' });
  });
});

async function text(source: ByteSource | null): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of source?.open() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function refusal(work: () => Promise<unknown>) {
  const error = await work().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileRefusal)) throw new Error('was not refused');
  return error.problem;
}

/** Sets a general purpose flag in the directory of a one-entry archive. */
function withEntryFlag(content: Buffer, flag: number): Buffer {
  const copy = Buffer.from(content);
  const central = copy.lastIndexOf(Buffer.from('PK\u0001\u0002'));
  copy.writeUInt16LE(copy.readUInt16LE(central + 8) | flag, central + 8);
  return copy;
}
