import { intColumnOf } from './int-column.ts';
import { yearGrid, type YearGrid } from './year-grid.ts';

/** For tests: a grid of «on time / required» by class and week; null is a vacation. */
export function gridOf(
  rows: readonly (readonly (readonly [onTime: number, required: number] | null)[])[],
): YearGrid {
  const cells = rows.flatMap((row, classIndex) =>
    row.map((cell, weekIndex) => ({ classIndex, weekIndex, cell })),
  );
  const rates = cells.flatMap(({ cell, ...place }) => (cell ? [{ ...place, cell }] : []));
  const gaps = cells.filter(({ cell }) => cell === null);
  const places = (of: readonly { classIndex: number; weekIndex: number }[]) => ({
    classIndex: intColumnOf(of.map(({ classIndex }) => classIndex)),
    weekIndex: intColumnOf(of.map(({ weekIndex }) => weekIndex)),
  });
  return yearGrid(
    rows.length,
    rows[0]?.length ?? 0,
    {
      ...places(rates),
      onTime: intColumnOf(rates.map(({ cell }) => cell[0])),
      required: intColumnOf(rates.map(({ cell }) => cell[1])),
      late: intColumnOf(rates.map(() => 0)),
      noGuardian: intColumnOf(rates.map(() => 0)),
    },
    { ...places(gaps), reason: gaps.map(() => 'VACATION' as const) },
  );
}
