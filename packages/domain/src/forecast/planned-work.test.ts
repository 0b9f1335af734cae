import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/class-calendar.fixture.ts';
import { type JournalOfDay, plannedWorkState } from './planned-work.ts';

describe('a planned work', () => {
  const WEIGHT = 2.55;
  const of = (onDate: string, journal: Partial<JournalOfDay> = {}) =>
    plannedWorkState({ onDate: civil(onDate), weight: WEIGHT }, civil('2026-12-10'), {
      begun: false,
      markWeights: [],
      ...journal,
    });
  const marked = (...markWeights: number[]): JournalOfDay => ({ begun: true, markWeights });

  it('is to come until its day, whatever is marked before, and on its day until the lesson', () => {
    expect([of('2026-12-11'), of('2027-03-01'), of('2026-12-11', marked(WEIGHT)), of('2026-12-10')]).toEqual([
      'TO_COME',
      'TO_COME',
      'TO_COME',
      'TO_COME',
    ]);
    expect(of('2026-12-10', { begun: true })).toBe('AWAITING_MARKS');
  });

  it('is over with the first mark of its weight', () => {
    expect([of('2026-12-10', marked(WEIGHT)), of('2026-12-08', marked(1, WEIGHT))]).toEqual(['OVER', 'OVER']);
  });

  it('is not over with a mark of another weight on its day', () => {
    expect([of('2026-12-10', marked(1)), of('2026-12-08', marked(1, 3))]).toEqual([
      'AWAITING_MARKS',
      'AWAITING_MARKS',
    ]);
  });

  it('waits for marks so long as papers are read, also over the end of a month', () => {
    expect([of('2026-12-09'), of('2026-12-01'), of('2026-11-30'), of('2026-09-10')]).toEqual([
      'AWAITING_MARKS',
      'AWAITING_MARKS',
      'OVER',
      'OVER',
    ]);
  });
});
