import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/class-calendar.fixture.ts';
import { plannedWorkState } from './planned-work.ts';

describe('a planned work', () => {
  const of = (onDate: string, marked = false) => plannedWorkState(civil(onDate), civil('2026-12-10'), marked);

  it('is to come until its day has passed, whatever is marked before', () => {
    expect([of('2026-12-11'), of('2027-03-01'), of('2026-12-11', true), of('2026-12-10')]).toEqual([
      'TO_COME',
      'TO_COME',
      'TO_COME',
      'TO_COME',
    ]);
  });

  it('is over with the first mark', () => {
    expect([of('2026-12-10', true), of('2026-12-08', true)]).toEqual(['OVER', 'OVER']);
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
