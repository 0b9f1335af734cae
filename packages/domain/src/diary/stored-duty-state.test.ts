import { describe, expect, it } from 'vitest';
import { at, DEADLINES, press, requiredDuty, strip } from './duty.fixture.ts';
import { dutyState } from './duty-state.ts';
import { storedDutyState } from './stored-duty-state.ts';

const BEFORE = at('2026-11-22T12:00');
const AFTER = at('2026-11-24T08:00');

describe('storedDutyState', () => {
  it('says of a stored duty what dutyState says of its facts', () => {
    const duty = requiredDuty('ANY');
    const inTime = [press('mother', '2026-11-20T20:00')];
    const late = [press('mother', '2026-11-25T20:00')];
    const paper = [strip('father', '2026-11-27')];
    for (const asOf of [BEFORE, AFTER]) {
      for (const [facts, state] of [
        [inTime, 'ON_TIME'],
        [late, 'LATE'],
        [paper, 'ON_TIME'],
        [[], null],
      ] as const)
        expect(storedDutyState({ reason: null, state }, DEADLINES, asOf)).toEqual(
          dutyState(duty, facts, DEADLINES, asOf),
        );
    }
  });

  it('turns an unmet duty from pending to missing at the press deadline', () => {
    const unmet = { reason: null, state: null };
    expect(storedDutyState(unmet, DEADLINES, AFTER.subtract({ seconds: 1 }))).toEqual({ state: 'PENDING' });
    expect(storedDutyState(unmet, DEADLINES, AFTER)).toEqual({ state: 'MISSING' });
  });

  it('names the reason of a week that asks nothing, whatever the time', () => {
    expect(storedDutyState({ reason: 'EXEMPT', state: null }, DEADLINES, AFTER)).toEqual({
      state: 'NOT_REQUIRED',
      reason: 'EXEMPT',
    });
  });
});
