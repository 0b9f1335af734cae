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
    classIndex: of.map(({ classIndex }) => classIndex),
    weekIndex: of.map(({ weekIndex }) => weekIndex),
  });
  return yearGrid(
    rows.length,
    rows[0]?.length ?? 0,
    {
      ...places(rates),
      onTime: rates.map(({ cell }) => cell[0]),
      required: rates.map(({ cell }) => cell[1]),
      late: rates.map(() => 0),
      noGuardian: rates.map(() => 0),
    },
    { ...places(gaps), reason: gaps.map(() => 'VACATION' as const) },
  );
}
