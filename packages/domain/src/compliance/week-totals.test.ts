import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsAt, rateOver, weekBefore, weekTotals } from './week-totals.ts';
import { gridOf } from './year-grid.fixture.ts';

const grid = gridOf([
  [[25, 25], null, [20, 25]],
  [[8, 9], null, [5, 9]],
  [[19, 20], null, null],
]);

describe('weekTotals', () => {
  it('adds students up; small classes are counted and not judged', () => {
    expect(weekTotals(grid, [0, 1, 2], 0, 95)).toMatchObject({
      required: 54,
      onTime: 52,
      unmet: 2,
      judgedClasses: 2,
      classesBelow: 0,
    });
    expect(weekTotals(grid, [0, 1], 2, 95)).toMatchObject({
      required: 34,
      onTime: 25,
      judgedClasses: 1,
      classesBelow: 1,
    });
  });

  it('of a vacation is nothing', () => {
    expect(weekTotals(grid, [0, 1, 2], 1, 95)).toMatchObject({ required: 0, onTime: 0, judgedClasses: 0 });
    expect(countsAt(grid, 0, 1).required).toBe(0);
    expect(countsAt(grid, 9, 9).required).toBe(0);
  });

  it('does not depend on how the classes are grouped', () => {
    const cell = fc
      .integer({ min: 0, max: 30 })
      .chain((n) => fc.option(fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)), { nil: null }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell), { minLength: 2, maxLength: 12 }), (rows) => {
        const all = gridOf(rows);
        const indexes = rows.map((_, index) => index);
        const [first, second] = [indexes.slice(0, 1), indexes.slice(1)].map((part) =>
          weekTotals(all, part, 0, 95),
        );
        const together = weekTotals(all, indexes, 0, 95);
        for (const key of ['required', 'onTime', 'unmet', 'judgedClasses', 'classesBelow'] as const)
          expect(together[key]).toBe((first?.[key] ?? 0) + (second?.[key] ?? 0));
        expect(together.onTime + together.late + together.unmet).toBe(together.required);
      }),
    );
  });
});

describe('rateOver', () => {
  it('is Σk of Σn over classes and weeks', () => {
    expect(rateOver(grid, [0, 2], [0, 1, 2])).toEqual({ k: 64, n: 70 });
    expect(rateOver(grid, [], [0])).toEqual({ k: 0, n: 0 });
  });
});

describe('weekBefore', () => {
  it('steps over vacations of the classes in question', () => {
    expect(weekBefore(grid, [0, 1], 2)).toBe(0);
    expect(weekBefore(grid, [0], 0)).toBe(-1);
  });
});
