import { describe, expect, it } from 'vitest';
import { headlineWeek, isJudged, weekPhase } from './week-phase.ts';

const week = (opensAt: number) => ({ opensAt, pressDeadline: opensAt + 10, closesAt: opensAt + 15 });
const NONE = { opensAt: null, pressDeadline: null, closesAt: null };
const weeks = [week(0), week(7), NONE, week(21), week(28)];

describe('weekPhase', () => {
  it.each([
    [6, 'AHEAD'],
    [7, 'OPEN'],
    [16, 'OPEN'],
    [17, 'PAPER'],
    [21, 'PAPER'],
    [22, 'CLOSED'],
  ])('at %i is %s', (now, phase) => {
    expect(weekPhase(week(7), now)).toBe(phase);
  });

  it('of a week in which no class studies is none', () => {
    expect(weekPhase(NONE, 100)).toBe('NONE');
  });

  it('judges once families have had their time', () => {
    expect((['NONE', 'AHEAD', 'OPEN', 'PAPER', 'CLOSED'] as const).filter(isJudged)).toEqual([
      'PAPER',
      'CLOSED',
    ]);
  });
});

describe('headlineWeek', () => {
  it.each([
    [0, -1],
    [9, -1],
    [10, 0],
    [17, 1],
    [30, 1],
    [31, 3],
    [99, 4],
  ])('at %i is %i', (now, index) => {
    expect(headlineWeek(weeks, now)).toBe(index);
  });

  it('steps over weeks that ask nothing of the classes in question', () => {
    expect(headlineWeek(weeks, 99, (index) => index < 3)).toBe(1);
    expect(headlineWeek(weeks, 99, () => false)).toBe(-1);
  });
});
