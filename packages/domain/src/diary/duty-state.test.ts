import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from './acknowledgement.ts';
import { at, DEADLINES, press, requiredDuty, strip, WEEK } from './duty.fixture.ts';
import type { Duty, NotRequiredReason } from './duty.ts';
import { dutyState } from './duty-state.ts';

const WEDNESDAY = '2026-11-18T18:00:00';
const OVERDUE = '2026-11-25T18:00:00';
const CLOSED = at('2026-11-30T00:00:00');

const stateOf = (duty: Duty, acknowledgements: Acknowledgement[], asOf = CLOSED) =>
  dutyState(duty, acknowledgements, DEADLINES, asOf).state;

const notRequired = (reason: NotRequiredReason): Duty => ({
  week: WEEK,
  classId: '5A',
  required: false,
  reason,
  entitledGuardians: [],
  owingGuardians: null,
});

describe('an unmet duty', () => {
  it.each([
    ['2026-11-15T12:00:00', 'PENDING'],
    ['2026-11-24T07:59:59.999', 'PENDING'],
    ['2026-11-24T08:00:00', 'MISSING'],
    ['2026-12-24T08:00:00', 'MISSING'],
  ])('at %s is %s', (asOf, state) => {
    expect(stateOf(requiredDuty('ANY'), [], at(asOf))).toBe(state);
    expect(stateOf(requiredDuty('EVERY'), [press('mother', WEDNESDAY)], at(asOf))).toBe(state);
  });

  it('that is missing is turned on time by a strip until the week closes', () => {
    const asOf = at('2026-11-27T10:00:00');
    expect(stateOf(requiredDuty('ANY'), [], asOf)).toBe('MISSING');
    expect(stateOf(requiredDuty('ANY'), [strip('mother', '2026-11-27')], asOf)).toBe('ON_TIME');
    expect(stateOf(requiredDuty('ANY'), [strip('mother', '2026-11-30')], CLOSED)).toBe('MISSING');
  });
});

describe('where any guardian is enough', () => {
  it.each<[string, Acknowledgement[], string]>([
    ['one in time', [press('father', WEDNESDAY)], 'ON_TIME'],
    ['one late', [press('father', OVERDUE)], 'LATE'],
    ['one late and one in time', [press('father', OVERDUE), press('mother', WEDNESDAY)], 'ON_TIME'],
    [
      'a late press and a strip of the same guardian',
      [press('father', OVERDUE), strip('father', '2026-11-26')],
      'ON_TIME',
    ],
    ['a guardian added at the weekend', [press('aunt', '2026-11-22T10:00:00')], 'ON_TIME'],
    ['one too early', [press('father', '2026-11-15T10:00:00')], 'MISSING'],
    ['one after the closing', [press('father', '2026-11-30T00:00:00')], 'MISSING'],
  ])('%s', (_, acknowledgements, state) => {
    expect(stateOf(requiredDuty('ANY'), acknowledgements)).toBe(state);
  });
});

describe('where every guardian owes', () => {
  it.each<[string, Acknowledgement[], string]>([
    ['both in time', [press('father', WEDNESDAY), strip('mother', '2026-11-27')], 'ON_TIME'],
    ['one of them late', [press('father', WEDNESDAY), press('mother', OVERDUE)], 'LATE'],
    ['one of them alone', [press('father', WEDNESDAY)], 'MISSING'],
    [
      'one of them and one who owes nothing',
      [press('father', WEDNESDAY), press('aunt', WEDNESDAY)],
      'MISSING',
    ],
    [
      'both, and late one who owes nothing',
      [press('father', WEDNESDAY), press('mother', WEDNESDAY), press('aunt', OVERDUE)],
      'ON_TIME',
    ],
    ['one of them twice', [press('father', WEDNESDAY), press('father', OVERDUE)], 'MISSING'],
  ])('%s', (_, acknowledgements, state) => {
    expect(stateOf(requiredDuty('EVERY'), acknowledgements)).toBe(state);
  });
});

describe('a duty that is not required', () => {
  it.each<NotRequiredReason>(['BEFORE_START', 'LEFT', 'NO_GUARDIAN', 'ADULT', 'EXEMPT'])(
    'for %s stays so and says why, whatever was pressed',
    (reason) => {
      const state = dutyState(notRequired(reason), [press('mother', WEDNESDAY)], DEADLINES, CLOSED);
      expect(state).toEqual({ state: 'NOT_REQUIRED', reason });
    },
  );
});

describe('whatever happens', () => {
  const minute = fc.integer({ min: -3_000, max: 25_000 });
  const moment = minute.map((minutes) => DEADLINES.opensAt.add({ minutes }));
  const anyAcknowledgement = fc.oneof(
    fc.record({
      guardianId: fc.constantFrom('mother', 'father', 'aunt'),
      week: fc.constantFrom(WEEK, WEEK, WEEK, WEEK.add({ days: 7 })),
      route: fc.constantFrom('OWN_PRESS' as const, 'OTHER_SYSTEM' as const),
      pressedAt: moment,
    }),
    fc.record({
      guardianId: fc.constantFrom('mother', 'father', 'aunt'),
      week: fc.constant(WEEK),
      route: fc.constantFrom('WRITTEN' as const, 'MESSAGE' as const),
      receivedOn: fc.integer({ min: -3, max: 18 }).map((days) => WEEK.add({ days })),
    }),
  );
  const anyAcknowledgements = fc.array(anyAcknowledgement, { maxLength: 5 });
  const anyDuty = fc.constantFrom(requiredDuty('ANY'), requiredDuty('EVERY'), notRequired('EXEMPT'));
  const RANK = { MISSING: 0, PENDING: 0, LATE: 1, ON_TIME: 2, NOT_REQUIRED: 3 };

  it('a required duty is in exactly one of four states, and no other is', () => {
    fc.assert(
      fc.property(anyDuty, anyAcknowledgements, moment, (duty, acknowledgements, asOf) => {
        const state = stateOf(duty, acknowledgements, asOf);
        expect(['ON_TIME', 'LATE', 'PENDING', 'MISSING'].includes(state)).toBe(duty.required);
        expect(state === 'NOT_REQUIRED').toBe(!duty.required);
      }),
    );
  });

  it('a repeated acknowledgement and another order change nothing', () => {
    fc.assert(
      fc.property(anyDuty, anyAcknowledgements, moment, (duty, acknowledgements, asOf) => {
        const state = stateOf(duty, acknowledgements, asOf);
        expect(stateOf(duty, [...acknowledgements, ...acknowledgements], asOf)).toBe(state);
        expect(stateOf(duty, acknowledgements.toReversed(), asOf)).toBe(state);
      }),
    );
  });

  it('a further acknowledgement never makes it worse', () => {
    fc.assert(
      fc.property(anyDuty, anyAcknowledgements, anyAcknowledgement, (duty, acknowledgements, further) => {
        const rank = (all: Acknowledgement[]) => RANK[stateOf(duty, all)];
        expect(rank([...acknowledgements, further])).toBeGreaterThanOrEqual(rank(acknowledgements));
      }),
    );
  });

  it('time alone turns PENDING into MISSING and nothing else', () => {
    fc.assert(
      fc.property(anyDuty, anyAcknowledgements, moment, (duty, acknowledgements, asOf) => {
        const now = stateOf(duty, acknowledgements, asOf);
        const later = stateOf(duty, acknowledgements, CLOSED);
        expect(later).toBe(now === 'PENDING' ? 'MISSING' : now);
      }),
    );
  });
});
