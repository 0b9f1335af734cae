import { describe, expect, it } from 'vitest';
import { at, DEADLINES } from './duty.fixture.ts';
import type { DutyState } from './duty-state.ts';
import { deservesCard } from './family-card.ts';

const STATES: DutyState[] = [
  { state: 'ON_TIME' },
  { state: 'LATE' },
  { state: 'MISSING' },
  { state: 'NOT_REQUIRED', reason: 'EXEMPT' },
];

describe('deservesCard', () => {
  it('until the press deadline whatever the state', () => {
    for (const duty of [...STATES, { state: 'PENDING' as const }])
      expect(deservesCard(duty, DEADLINES, at('2026-11-24T07:59:59'))).toBe(true);
  });

  it('afterwards while there is something to do or to see', () => {
    const shown = STATES.filter((duty) => deservesCard(duty, DEADLINES, at('2026-11-24T08:00:00')));
    expect(shown.map(({ state }) => state)).toEqual(['LATE', 'MISSING']);
  });
});
