import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallingClasses, type ClassPair } from './falling-classes.ts';
import { wilsonInterval } from './rate.ts';

const pair = (classId: string, before: number, now: number, n = 25): ClassPair => ({
  classId,
  before: { k: before, n },
  now: { k: now, n },
});
const line = (classes: ClassPair[], target = 95, limit?: number) =>
  fallingClasses(classes, target, limit).map(({ classId, cause }) => `${classId} ${cause}`);

describe('fallingClasses', () => {
  it('names a fall that chance does not explain', () => {
    expect(line([pair('5A', 25, 14)], 50)).toEqual(['5A FELL']);
  });

  it('does not name a fall within chance of a class that was at the target', () => {
    expect(line([pair('5A', 25, 22)])).toEqual([]);
    expect(line([pair('5A', 24, 22)])).toEqual([]);
  });

  it('names a lesser fall of a class below the target two weeks running', () => {
    expect(line([pair('5A', 23, 21)])).toEqual(['5A BELOW_TARGET_TWICE']);
    expect(line([pair('5A', 23, 21)], 90)).toEqual([]);
  });

  it('does not name a class that is as low as before, or rose', () => {
    expect(line([pair('5A', 10, 10), pair('5B', 5, 9)])).toEqual([]);
  });

  it('does not name a small class, in either week', () => {
    expect(line([pair('5A', 9, 0, 9)])).toEqual([]);
    expect(line([{ classId: '5A', before: { k: 9, n: 9 }, now: { k: 0, n: 10 } }])).toEqual([]);
    expect(line([{ classId: '5A', before: { k: 10, n: 10 }, now: { k: 0, n: 9 } }])).toEqual([]);
    expect(line([pair('5A', 10, 0, 10)])).toEqual(['5A FELL']);
  });

  it('lists the largest fall first, by points and not by students, ties by id, and no more than asked', () => {
    const classes = [pair('9A', 20, 18), pair('5B', 25, 10), pair('5A', 25, 10), pair('7A', 100, 60, 100)];
    expect(line(classes)).toEqual(['5A FELL', '5B FELL', '7A FELL', '9A BELOW_TARGET_TWICE']);
    expect(line(classes, 95, 2)).toEqual(['5A FELL', '5B FELL']);
    expect(fallingClasses(classes, 95)[0]?.points).toBe(60);
  });

  it('of a class whose size changed takes the rates', () => {
    const grown = { classId: '5A', before: { k: 20, n: 20 }, now: { k: 20, n: 40 } };
    expect(fallingClasses([grown], 95)[0]?.points).toBe(50);
  });

  it('names nobody without ground, whatever the numbers', () => {
    const size = fc.integer({ min: 0, max: 35 });
    const rate = size.chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
    const classes = fc.array(fc.record({ classId: fc.uuid(), before: rate, now: rate }));
    fc.assert(
      fc.property(classes, fc.integer({ min: 1, max: 100 }), (pairs, target) => {
        const named = fallingClasses(pairs, target, 100);
        for (const { before, now, cause, points } of named) {
          expect(points).toBeGreaterThan(0);
          expect(Math.min(before.n, now.n)).toBeGreaterThanOrEqual(10);
          const apart = (wilsonInterval(now)?.high ?? 1) < (wilsonInterval(before)?.low ?? 0);
          expect(cause === 'FELL').toBe(apart);
          if (!apart)
            expect(Math.max((100 * before.k) / before.n, (100 * now.k) / now.n)).toBeLessThan(target);
        }
        expect(named.map(({ points }) => points)).toEqual(
          named.map(({ points }) => points).sort((a, b) => b - a),
        );
      }),
    );
  });
});
