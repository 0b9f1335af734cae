import { expect, it } from 'vitest';
import { calibrate } from './calibration.ts';

const issued = (stated: number, right: boolean, count: number, weeksBeforeEnd = 2) => ({
  stated,
  right,
  count,
  weeksBeforeEnd,
});

it('holds stated probabilities against what came true, by tenths', () => {
  const { bins } = calibrate([issued(800, true, 3), issued(860, false, 1), issued(799, true, 2)]);
  expect(bins).toHaveLength(10);
  expect(bins[8]).toEqual({ from: 800, count: 4, stated: 815, right: 3 });
  expect(bins[7]).toEqual({ from: 700, count: 2, stated: 799, right: 2 });
  expect(bins[0]).toEqual({ from: 0, count: 0, stated: 0, right: 0 });
});

it('puts certainty into the last tenth', () => {
  expect(calibrate([issued(1000, true, 5)]).bins[9]).toEqual({ from: 900, count: 5, stated: 1000, right: 5 });
});

it('tells near notices from early ones', () => {
  const { weeks } = calibrate([issued(500, false, 2, 5), issued(900, true, 4, 1), issued(700, true, 2, 5)]);
  expect(weeks).toEqual([
    { weeksBeforeEnd: 1, count: 4, stated: 900, right: 4 },
    { weeksBeforeEnd: 5, count: 4, stated: 600, right: 2 },
  ]);
});
