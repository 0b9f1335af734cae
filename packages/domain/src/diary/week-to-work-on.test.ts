import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/class-calendar.fixture.ts';
import { weekDeadlines } from '../calendar/deadlines.ts';
import { at, ZONE } from './duty.fixture.ts';
import { weekToWorkOn } from './week-to-work-on.ts';

const weekOfMonday = (monday: string, unmet: number) => ({
  ...weekDeadlines(civil(monday), null, 32, ZONE),
  unmet,
});
const CURRENT = civil('2026-11-23');
const opened = (now: string, lastUnmet: number) =>
  weekToWorkOn(
    [weekOfMonday('2026-11-23', 25), weekOfMonday('2026-11-16', lastUnmet)],
    CURRENT,
    at(now),
  ).toString();

describe('weekToWorkOn', () => {
  it('stays with last week while its grace runs and someone owes it', () => {
    expect(opened('2026-11-23T09:00', 3)).toBe('2026-11-16');
    expect(opened('2026-11-24T07:59', 1)).toBe('2026-11-16');
  });

  it('goes on when everybody has acknowledged or the grace is over', () => {
    expect(opened('2026-11-23T09:00', 0)).toBe('2026-11-23');
    expect(opened('2026-11-24T08:00', 3)).toBe('2026-11-23');
  });

  it('is the present week even when it has no school day', () => {
    expect(weekToWorkOn([], civil('2026-10-26'), at('2026-10-28T10:00')).toString()).toBe('2026-10-26');
  });
});
