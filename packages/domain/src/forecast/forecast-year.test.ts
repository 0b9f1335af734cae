import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastNextPeriod } from './forecast-next-period.ts';
import { yearForecast } from './forecast-year.ts';
import { finalRank, FIVE_POINT_SCALE } from './mark-scale.ts';

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);
const yearOf = (finalMarks: (number | null)[], current: number[] | null, periodsToCome = 0) =>
  yearForecast(FIVE_POINT_SCALE, periodsToCome)({ finalMarks, periods: finalMarks.length }, current);

describe('the forecast of the year mark', () => {
  it('is certain when all periods are over', () => {
    expect(yearOf([4, 4, 5], null)).toEqual([0, 0, 1, 0]);
  });

  it('follows the forecast of the last period', () => {
    expect(yearOf([4, 4, 5], [0, 0.25, 0.25, 0.5])).toEqual([0, 0, 0.5, 0.5]);
  });

  it('leaves out what was not assessed', () => {
    expect(yearOf([null, 5, null], [0, 0.25, 0.75, 0])).toEqual([0, 0, 0.25, 0.75]);
  });

  it('says nothing where a period that is over has no entry', () => {
    const year = yearForecast(FIVE_POINT_SCALE, 0);
    expect(year({ finalMarks: [], periods: 3 }, [0, 0, 0, 1])).toBeNull();
    expect(year({ finalMarks: [4, null], periods: 3 }, [0, 0, 0, 1])).toBeNull();
    expect(year({ finalMarks: [4, null, 4], periods: 3 }, [0, 0, 0, 1])).toEqual([0, 0, 1, 0]);
  });

  it('takes the coming periods from those before', () => {
    const year = yearOf([5], null, 3)!;
    expect(sum(year)).toBeCloseTo(1, 12);
    expect(year.indexOf(Math.max(...year))).toBe(3);
    const poor = yearOf([2], null, 3)!;
    expect(poor[0]! + poor[1]!).toBeGreaterThan(0.9);
  });

  it('says nothing where nothing is known', () => {
    expect(yearOf([], null, 4)).toBeNull();
  });

  const mark = fc.constantFrom(...FIVE_POINT_SCALE.values);

  it('is what comes of walking through every outcome', () => {
    const walked = (marks: readonly number[], periods: number): number[] => {
      if (periods === 0) {
        const mean = sum(marks) / marks.length;
        return FIVE_POINT_SCALE.values.map((_, rank) => Number(finalRank(FIVE_POINT_SCALE, mean) === rank));
      }
      const facts = { scale: FIVE_POINT_SCALE, finalMarks: marks, absences: null, others: null };
      const years = forecastNextPeriod(facts).map((share, at) =>
        walked([...marks, FIVE_POINT_SCALE.values[at]!], periods - 1).map((chance) => chance * share),
      );
      return FIVE_POINT_SCALE.values.map((_, rank) => sum(years.map((year) => year[rank]!)));
    };
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 3 }), fc.nat({ max: 3 }), (marks, periods) => {
        for (const [rank, chance] of yearOf(marks, null, periods)!.entries())
          expect(chance).toBeCloseTo(walked(marks, periods)[rank]!, 12);
      }),
      { numRuns: 40 },
    );
  });

  it('reaches no year mark less often for a better period mark', () => {
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 1, maxLength: 3 }),
        fc.nat({ max: 2 }),
        fc.nat({ max: 3 }),
        (marks, at, periods) => {
          const better = marks.map((value, place) => (place === at ? Math.min(5, value + 1) : value));
          const [lower, higher] = [yearOf(marks, null, periods)!, yearOf(better, null, periods)!];
          for (let rank = 1; rank < 4; rank++)
            expect(sum(higher.slice(rank))).toBeGreaterThanOrEqual(sum(lower.slice(rank)) - 1e-12);
        },
      ),
    );
  });
});

describe('the forecast of the next period', () => {
  const values = Array.from({ length: 21 }, (_, value) => value);
  const scale = { values, finalFrom: values.slice(1).map((value) => value - 0.5) };

  it('adds up to one and stays near the latest mark', () => {
    const shares = forecastNextPeriod({ scale, finalMarks: [12, 14], absences: 3, others: null });
    expect(sum(shares)).toBeCloseTo(1, 12);
    expect(shares.indexOf(Math.max(...shares))).toBe(14);
  });

  it('reckons that one with poor marks and not one absence may have left', () => {
    const [present] = forecastNextPeriod({ scale, finalMarks: [7, 6], absences: 4, others: null });
    const [gone] = forecastNextPeriod({ scale, finalMarks: [7, 6], absences: 0, others: null });
    const [good] = forecastNextPeriod({ scale, finalMarks: [14, 14], absences: 0, others: null });
    expect(present).toBeLessThan(0.01);
    expect(gone).toBeGreaterThan(0.3);
    expect(good).toBeLessThan(0.001);
    const others = { students: 400, gone: 14 };
    const [often] = forecastNextPeriod({ scale, finalMarks: [7, 6], absences: 0, others });
    expect(often).toBeGreaterThan(gone! + 0.1);
  });
});
