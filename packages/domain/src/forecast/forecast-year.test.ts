import { describe, expect, it } from 'vitest';
import { forecastNextPeriod } from './forecast-next-period.ts';
import { forecastYear } from './forecast-year.ts';
import { FIVE_POINT_SCALE } from './mark-scale.ts';

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);
const facts = { scale: FIVE_POINT_SCALE, finalMarks: [4, 4, 5], current: null, periodsToCome: 0 };

describe('the forecast of the year mark', () => {
  it('is certain when all periods are over', () => {
    expect(forecastYear(facts)).toEqual([0, 0, 1, 0]);
  });

  it('follows the forecast of the last period', () => {
    const year = forecastYear({ ...facts, finalMarks: [4, 4, 5], current: [0, 0.25, 0.25, 0.5] });
    expect(year).toEqual([0, 0, 0.5, 0.5]);
  });

  it('takes the coming periods from those before', () => {
    const year = forecastYear({ ...facts, finalMarks: [5], periodsToCome: 3 })!;
    expect(sum(year)).toBeCloseTo(1, 12);
    expect(year.indexOf(Math.max(...year))).toBe(3);
    const poor = forecastYear({ ...facts, finalMarks: [2], periodsToCome: 3 })!;
    expect(poor[0]! + poor[1]!).toBeGreaterThan(0.9);
  });

  it('says nothing where nothing is known', () => {
    expect(forecastYear({ ...facts, finalMarks: [], periodsToCome: 4 })).toBeNull();
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
