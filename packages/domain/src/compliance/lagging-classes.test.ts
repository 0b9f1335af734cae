import { describe, expect, it } from 'vitest';
import { laggingClasses } from './lagging-classes.ts';
import { gridOf } from './year-grid.fixture.ts';

const list = (grid: ReturnType<typeof gridOf>, weekIndex: number, targets = [95, 95, 95, 95]) =>
  laggingClasses(
    grid,
    grid.map((_, index) => index),
    weekIndex,
    targets,
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
        [30, 95],
      ),
    ).toEqual([]);
  });
});
