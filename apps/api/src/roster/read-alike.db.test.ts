import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf, oneRoster11, oneRoster12 } from '../../test/one-roster-set.ts';
import { movableClock, RosterDesk, type SeenImport } from '../../test/roster-desk.ts';
import { windows1251 } from '../../test/uploaded-files.ts';

type Set = ReturnType<typeof oneRoster11>;

const AGENTS = 10;

/** Sets the agents of Анна, Олег and Мария. */
function withAgents(anna: string, oleg: string, maria: string): Set {
  const set = oneRoster11();
  for (const [line, agents] of [anna, oleg, maria].entries()) set['users']![line + 1]![AGENTS] = agents;
  return set;
}

/** A column of another system after the others. */
const withMore = (set: Set): Set =>
  Object.fromEntries(
    Object.entries(set).map(([name, rows]) => [
      name,
      rows.map((row, line) => [...row, line === 0 ? 'metadata.vendor' : 'anything']),
    ]),
  );

/** Each is sent to a school that has all of it: whoever reads it alike finds nothing to do. */
describe('one roster in many forms', { timeout: 180_000 }, () => {
  let desk: RosterDesk;

  beforeAll(async () => {
    desk = await RosterDesk.open(movableClock('2026-11-24T09:00:00Z'));
    const { status } = await desk.import('base.zip', await archiveOf(oneRoster11()));
    if (status !== 'APPLIED') throw new Error(`the roster to begin with is ${status}`);
  });
  afterAll(() => desk.close());

  const preview = async (set: Set | Buffer): Promise<SeenImport> =>
    desk.settled(await desk.upload('form.zip', Buffer.isBuffer(set) ? set : await archiveOf(set)));
  const changesOf = ({ counts }: SeenImport) =>
    counts
      .filter(({ created, changed, ended }) => created + changed + ended > 0)
      .map(({ kind, created, changed, ended }) => ({ kind, created, changed, ended }));

  it.each<[string, () => Promise<Buffer>]>([
    ['a byte order mark', () => archiveOf(oneRoster11(), { bom: true })],
    ['CRLF', () => archiveOf(oneRoster11(), { newline: '\r\n' })],
    ['LF', () => archiveOf(oneRoster11(), { newline: '\n' })],
    ['windows-1251', () => archiveOf(oneRoster11(), { encode: windows1251 })],
    ['more columns', () => archiveOf(withMore(oneRoster11()))],
    ['guardians named by students', () => archiveOf(withAgents('maria', 'maria', ''))],
    ['students named by guardians', () => archiveOf(withAgents('', '', '"anna,oleg"'))],
  ])('%s', async (_form, make) => {
    const seen = await preview(await make());
    expect(seen.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(seen.status).toBe('PREVIEW');
    expect(changesOf(seen)).toEqual([]);
    expect(seen.counts.find(({ kind }) => kind === 'guardianships')).toMatchObject({ unchanged: 2 });
  });

  it('OneRoster 1.2, in which a guardian also teaches', async () => {
    const seen = await preview(oneRoster12());
    expect(changesOf(seen)).toEqual([
      { kind: 'staff', created: 1, changed: 0, ended: 0 },
      // Her role in 1.2 is no longer that of a parent.
      { kind: 'guardianships', created: 0, changed: 2, ended: 0 },
    ]);
  });

  it('a full file with a row marked as deleted ends the person, and the links with them', async () => {
    const set = oneRoster11();
    set['users']![3]![1] = 'tobedeleted';
    set['users']![1]![AGENTS] = '';
    const seen = await preview(set);
    expect(seen.status).toBe('PREVIEW');
    expect(changesOf(seen)).toContainEqual({ kind: 'guardians', created: 0, changed: 0, ended: 1 });
    expect(changesOf(seen)).toContainEqual({ kind: 'guardianships', created: 0, changed: 0, ended: 2 });
  });

  it('a delta says what changed and leaves the rest alone', async () => {
    const set = oneRoster11();
    const [heading, anna] = set['users']!;
    const seen = await preview({
      manifest: [
        ['propertyName', 'value'],
        ['oneroster.version', '1.1'],
        ['file.users', 'delta'],
      ],
      users: [heading!, anna!.map((cell) => (cell === 'Петрова' ? 'Соколова' : cell))],
    });
    expect(seen.status).toBe('PREVIEW');
    expect(changesOf(seen)).toEqual([{ kind: 'students', created: 0, changed: 1, ended: 0 }]);
  });
});
