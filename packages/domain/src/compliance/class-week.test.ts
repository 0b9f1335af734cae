import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, DEADLINES } from '../diary/duty.fixture.ts';
import type { DutyState } from '../diary/duty-state.ts';
import {
  classWeekCounts,
  rateOf,
  rateOverClosedWeeks,
  unmetCounts,
  type ClassWeekCounts,
} from './class-week.ts';
import { percent } from './rate.ts';

const STATES: DutyState[] = [
  { state: 'ON_TIME' },
  { state: 'ON_TIME' },
  { state: 'LATE' },
  { state: 'MISSING' },
  { state: 'NOT_REQUIRED', reason: 'NO_GUARDIAN' },
  { state: 'NOT_REQUIRED', reason: 'EXEMPT' },
  { state: 'NOT_REQUIRED', reason: 'LEFT' },
];

describe('classWeekCounts', () => {
  it('keeps required, on time and late, and shows who has no guardian beside them', () => {
    expect(classWeekCounts(STATES)).toEqual({ required: 4, onTime: 2, late: 1, noGuardian: 1 });
  });

  it('gives a rate of on time alone: late never adds to it', () => {
    expect(rateOf(classWeekCounts(STATES))).toEqual({ k: 2, n: 4 });
  });

  it('of a class without duties is no data', () => {
    expect(percent(rateOf(classWeekCounts([{ state: 'NOT_REQUIRED', reason: 'ADULT' }])))).toBeNull();
  });

  it('partitions: what was not met is pending or missing, and nothing is counted twice', () => {
    const anyState = fc.constantFrom<DutyState>(...STATES, { state: 'NOT_REQUIRED', reason: 'ADULT' });
    fc.assert(
      fc.property(fc.array(anyState), fc.boolean(), (states, timeRemains) => {
        const counts = classWeekCounts(states);
        const { pending, missing } = unmetCounts(
          counts,
          DEADLINES,
          timeRemains ? DEADLINES.opensAt : DEADLINES.pressDeadline,
        );
        expect(counts.onTime + counts.late + pending + missing).toBe(counts.required);
        expect(timeRemains ? missing : pending).toBe(0);
        expect(pending + missing).toBe(states.filter(({ state }) => state === 'MISSING').length);
      }),
    );
  });
});

describe('unmetCounts', () => {
  const counts: ClassWeekCounts = { required: 25, onTime: 20, late: 1, noGuardian: 2 };

  it.each([
    ['2026-11-24T07:59:59.999', { pending: 4, missing: 0 }],
    ['2026-11-24T08:00:00', { pending: 0, missing: 4 }],
  ])('at %s are %o', (asOf, expected) => {
    expect(unmetCounts(counts, DEADLINES, at(asOf))).toEqual(expected);
  });
});

describe('rateOverClosedWeeks', () => {
  const week = (onTime: number, required: number, closesAt: string) => ({
    counts: { required, onTime, late: 0, noGuardian: 0 },
    closesAt: at(closesAt),
  });
  const weeks = [
    week(20, 25, '2026-11-16T00:00:00'),
    week(24, 25, '2026-11-23T00:00:00'),
    week(1, 25, '2026-11-30T00:00:00'),
  ];

  it.each([
    ['2026-11-15T23:59:59.999', { k: 0, n: 0 }],
    ['2026-11-16T00:00:00', { k: 20, n: 25 }],
    ['2026-11-25T12:00:00', { k: 44, n: 50 }],
    ['2026-11-30T00:00:00', { k: 45, n: 75 }],
  ])('at %s is %o', (asOf, expected) => {
    expect(rateOverClosedWeeks(weeks, at(asOf))).toEqual(expected);
  });
});
