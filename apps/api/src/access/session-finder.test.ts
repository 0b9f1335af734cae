import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../platform/clock.ts';
import { sessionFinder } from './session-finder.ts';

/** A finder over a database that knows each token as the account of the same name, and how often it was asked. */
function finder() {
  const clock = fixedClock(Temporal.Instant.from('2026-11-24T09:00:00Z'));
  let asked = 0;
  let meanwhile = (): void => undefined;
  const find = sessionFinder(async (now, work) => {
    const rows = async (_: unknown, [hashes]: readonly unknown[]) => {
      asked++;
      meanwhile();
      return (hashes as Buffer[]).map((hash) => ({
        token: hash.toString('hex'),
        account_id: hash.toString('hex'),
        membership_id: null,
      }));
    };
    return work({ now, rows: rows as never });
  }, clock);
  return {
    find,
    asked: () => asked,
    during: (change: () => void) => void (meanwhile = change),
  };
}

describe('kept sessions', () => {
  it('are forgotten of one account alone', async () => {
    const { find, asked } = finder();
    const first = (await find.find('one'))!;
    await find.find('other');
    find.forget(first.accountId);
    await find.find('other');
    expect(asked()).toBe(2);
    await find.find('one');
    expect(asked()).toBe(3);
  });

  it('are forgotten of everybody', async () => {
    const { find, asked } = finder();
    await Promise.all([find.find('one'), find.find('other')]);
    const before = asked();
    find.forget();
    await Promise.all([find.find('one'), find.find('other')]);
    expect(asked()).toBe(2 * before);
  });

  it('are not kept when something changed while they were looked for', async () => {
    const { find, asked, during } = finder();
    during(() => find.forget('somebody'));
    await find.find('one');
    during(() => undefined);
    await find.find('one');
    expect(asked()).toBe(2);
    await find.find('one');
    expect(asked()).toBe(2);
  });
});
