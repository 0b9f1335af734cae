import { describe, expect, it } from 'vitest';
import { Collector } from './collector.ts';

/** A collector whose batches end when the test says so. */
function workshop(options: { batches?: number; size?: number; keyed?: boolean } = {}) {
  const batches: { items: readonly string[]; end: () => void; fail: () => void }[] = [];
  const collector = new Collector<string, string>({
    handle: (items) =>
      new Promise((resolve, reject) => {
        batches.push({
          items,
          end: () => resolve(items.map((item) => item.toUpperCase())),
          fail: () => reject(new Error('failed')),
        });
      }),
    keyOf: options.keyed ? (item) => item[0]! : null,
    batches: options.batches ?? 1,
    size: options.size ?? 10,
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const settled = async () => {
    for (let turns = 0; turns < 5; turns++) await turn();
    return batches.map(({ items }) => items.join());
  };
  return { collector, batches, settled };
}

describe('a collector', () => {
  it('handles what comes alone at once', async () => {
    const { collector, batches, settled } = workshop();
    const result = collector.add('a');
    expect(await settled()).toEqual(['a']);
    batches[0]!.end();
    expect(await result).toBe('A');
    expect(collector.counts()).toEqual({ calls: 1, items: 1, fallbacks: 0 });
  });

  it('handles together what comes with the same turn, and what comes while others are under way', async () => {
    const { collector, batches, settled } = workshop();
    const results = ['a', 'b'].map((item) => collector.add(item));
    await settled();
    results.push(...['c', 'd', 'e'].map((item) => collector.add(item)));
    expect(await settled()).toEqual(['a,b']);
    batches[0]!.end();
    expect(await settled()).toEqual(['a,b', 'c,d,e']);
    batches[1]!.end();
    expect(await Promise.all(results)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('sends the next ones before it tells what became of these', async () => {
    const { collector, batches, settled } = workshop();
    const first = collector.add('a').then(() => batches.length);
    await settled();
    const second = collector.add('b');
    batches[0]!.end();
    expect(await first).toBe(2);
    batches[1]!.end();
    expect(await second).toBe('B');
  });

  it('keeps to its size and to its number of batches', async () => {
    const { collector, batches, settled } = workshop({ batches: 2, size: 2 });
    const results = ['a', 'b', 'c', 'd', 'e'].map((item) => collector.add(item));
    expect(await settled()).toEqual(['a,b', 'c,d']);
    batches[1]!.end();
    expect(await settled()).toEqual(['a,b', 'c,d', 'e']);
    batches[0]!.end();
    batches[2]!.end();
    expect(await Promise.all(results)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('never handles items of one key together, and keeps their order', async () => {
    const { collector, batches, settled } = workshop({ keyed: true });
    const results = ['a1', 'b1', 'a2', 'a3', 'b2', 'c1'].map((item) => collector.add(item));
    for (const expected of ['a1,b1,c1', 'a2,b2', 'a3']) {
      expect((await settled()).at(-1)).toBe(expected);
      batches.at(-1)!.end();
    }
    expect(await Promise.all(results)).toEqual(['A1', 'B1', 'A2', 'A3', 'B2', 'C1']);
  });

  it('handles a failed batch again item by item, so that one fails alone', async () => {
    const { collector, batches, settled } = workshop();
    const results = ['a', 'b', 'c'].map((item) => collector.add(item));
    await settled();
    const outcomes = Promise.allSettled(results);
    batches[0]!.fail();
    await settled();
    batches[1]!.end();
    await settled();
    batches[2]!.fail();
    await settled();
    batches[3]!.end();
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(collector.counts()).toEqual({ calls: 4, items: 6, fallbacks: 1 });
  });
});
