import { describe, expect, it } from 'vitest';
import { dutyMet } from './duty-met.ts';
import { at, DEADLINES, press, requiredDuty, strip } from './duty.fixture.ts';

const pressed = (guardianId: string, time: string) => ({
  acknowledgement: press(guardianId, time),
  receivedAt: at(time),
});
const paper = (guardianId: string, day: string) => ({
  acknowledgement: strip(guardianId, day),
  receivedAt: at(`${day}T00:00`),
});

describe('a duty is met', () => {
  it('by the first in time, whichever was recorded first', () => {
    const kept = [
      pressed('mother', '2026-11-19T20:00'),
      paper('father', '2026-11-18'),
      pressed('aunt', '2026-11-24T09:00'),
    ];
    const met = { state: 'ON_TIME', metAt: at('2026-11-18T00:00') };
    expect(dutyMet(requiredDuty('ANY'), kept, DEADLINES)).toEqual(met);
    expect(dutyMet(requiredDuty('ANY'), kept.toReversed(), DEADLINES)).toEqual(met);
  });

  it('late by the first late one, until a paper makes it on time', () => {
    const kept = [pressed('mother', '2026-11-25T20:00'), pressed('father', '2026-11-24T08:00')];
    expect(dutyMet(requiredDuty('ANY'), kept, DEADLINES)).toEqual({
      state: 'LATE',
      metAt: at('2026-11-24T08:00'),
    });
    expect(dutyMet(requiredDuty('ANY'), [...kept, paper('aunt', '2026-11-29')], DEADLINES)?.state).toBe(
      'ON_TIME',
    );
  });

  it('by the last of those who owe it, and on time when each was', () => {
    const mother = pressed('mother', '2026-11-19T20:00');
    const others = [pressed('aunt', '2026-11-20T20:00'), pressed('father', '2026-11-24T08:00')];
    expect(dutyMet(requiredDuty('EVERY'), [mother], DEADLINES)).toBeNull();
    expect(dutyMet(requiredDuty('EVERY'), [mother, ...others], DEADLINES)).toEqual({
      state: 'LATE',
      metAt: at('2026-11-24T08:00'),
    });
  });

  it('not by what came too early or after the close, nor where nothing is owed', () => {
    const kept = [pressed('mother', '2026-11-15T23:59'), pressed('father', '2026-11-30T00:00')];
    expect(dutyMet(requiredDuty('ANY'), kept, DEADLINES)).toBeNull();
    const exempt = {
      ...requiredDuty('ANY'),
      required: false,
      reason: 'EXEMPT',
      entitledGuardians: [],
      owingGuardians: null,
    } as const;
    expect(dutyMet(exempt, [pressed('mother', '2026-11-18T10:00')], DEADLINES)).toBeNull();
  });
});
