import { describe, expect, it } from 'vitest';
import { laggingClasses } from './lagging-classes.ts';
import type { WeekPhase } from './week-phase.ts';
import { gridOf } from './year-grid.fixture.ts';

const closed = (...targets: number[]) => targets.map((target) => ({ target, phase: 'CLOSED' as WeekPhase }));
const list = (grid: ReturnType<typeof gridOf>, weekIndex: number, weeks = closed(95, 95, 95, 95)) =>
  laggingClasses(
    grid,
    grid.map((_, index) => index),
    weekIndex,
    weeks,
  ).map(({ classIndex, weeks }) => [classIndex, weeks]);

describe('laggingClasses', () => {
  it('names who is far below the target two weeks running, the longest first', () => {
    const grid = gridOf([
      [
        [25, 25],
        [10, 25],
        [10, 25],
      ],
      [
        [10, 25],
        [10, 25],
        [12, 25],
      ],
      [
        [25, 25],
        [25, 25],
        [10, 25],
      ],
      [
        [10, 25],
        [10, 25],
        [25, 25],
      ],
    ]);
    expect(list(grid, 2)).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });

  it('puts the lower rate first among equally long ones', () => {
    expect(
      list(
        gridOf([
          [
            [10, 25],
            [12, 25],
          ],
          [
            [10, 25],
            [8, 25],
          ],
        ]),
        1,
      ),
    ).toEqual([
      [1, 2],
      [0, 2],
    ]);
  });

  it('does not name what chance explains, nor small classes', () => {
    expect(
      list(
        gridOf([
          [
            [23, 25],
            [22, 25],
          ],
        ]),
        1,
      ),
    ).toEqual([]);
    expect(
      list(
        gridOf([
          [
            [0, 9],
            [0, 9],
          ],
        ]),
        1,
      ),
    ).toEqual([]);
  });

  it('steps over a vacation, but not in the week asked about', () => {
    const grid = gridOf([[[10, 25], null, [10, 25], null]]);
    expect(list(grid, 2)).toEqual([[0, 2]]);
    expect(list(grid, 3)).toEqual([]);
  });

  it('does not count a week that still has time, nor a vacation before it', () => {
    const grid = gridOf([
      [[10, 25], [10, 25], null, [0, 25]],
      [[10, 25], [25, 25], null, [0, 25]],
    ]);
    const [first, second, , last] = closed(95, 95, 95, 95);
    const weeks = [
      first!,
      second!,
      { target: 95, phase: 'NONE' as WeekPhase },
      { ...last!, phase: 'OPEN' as WeekPhase },
    ];
    expect(list(grid, 3, weeks)).toEqual([[0, 2]]);
    expect(list(grid, 3, [{ target: 95, phase: 'OPEN' }])).toEqual([]);
  });

  it('judges each week by its own target', () => {
    expect(
      list(
        gridOf([
          [
            [10, 25],
            [10, 25],
          ],
        ]),
        1,
        closed(30, 95),
      ),
    ).toEqual([]);
  });
});
