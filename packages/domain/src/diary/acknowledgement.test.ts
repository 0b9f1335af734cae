import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/class-calendar.fixture.ts';
import { weekDeadlines } from '../calendar/deadlines.ts';
import { judgeAcknowledgement, refuseReceivedOn, type Acknowledgement } from './acknowledgement.ts';
import { DEADLINES, press, strip, ZONE } from './duty.fixture.ts';

const PRESS_TIMES: [string, string][] = [
  ['2026-11-15T23:59:59.999', 'TOO_EARLY'],
  ['2026-11-16T00:00:00', 'ON_TIME'],
  ['2026-11-22T23:59:59', 'ON_TIME'],
  ['2026-11-24T07:59:59.999', 'ON_TIME'],
  ['2026-11-24T08:00:00', 'LATE'],
  ['2026-11-29T23:59:59.999', 'LATE'],
  ['2026-11-30T00:00:00', 'WEEK_CLOSED'],
];

const verdict = (acknowledgement: Acknowledgement, deadlines = DEADLINES) => {
  const judgement = judgeAcknowledgement(acknowledgement, deadlines);
  return 'refused' in judgement ? judgement.refused : judgement.timing;
};

describe('a press', () => {
  it.each(PRESS_TIMES)('in the diary at %s is %s', (time, expected) => {
    expect(verdict(press('mother', time))).toBe(expected);
  });

  it.each(PRESS_TIMES)('in the other system at %s is %s, whenever its export comes', (time, expected) => {
    expect(verdict(press('mother', time, 'OTHER_SYSTEM'))).toBe(expected);
  });

  it('names its week and counts for no other', () => {
    const lastWeek = { ...press('mother', '2026-11-23T09:00:00'), week: civil('2026-11-16') };
    const thisWeek = weekDeadlines(civil('2026-11-23'), civil('2026-11-30'), 32, ZONE);
    expect(verdict(lastWeek, thisWeek)).toBe('OTHER_WEEK');
    expect(verdict(lastWeek, DEADLINES)).toBe('ON_TIME');
    expect(verdict({ ...lastWeek, week: civil('2026-11-23') }, thisWeek)).toBe('ON_TIME');
  });
});

describe.each(['WRITTEN', 'MESSAGE'] as const)('%s', (route) => {
  it.each([
    ['2026-11-15', 'TOO_EARLY'],
    ['2026-11-16', 'ON_TIME'],
    ['2026-11-20', 'ON_TIME'],
    ['2026-11-23', 'ON_TIME'],
    ['2026-11-29', 'ON_TIME'],
    ['2026-11-30', 'WEEK_CLOSED'],
  ])('received on %s is %s', (receivedOn, expected) => {
    expect(verdict(strip('mother', receivedOn, route))).toBe(expected);
  });

  it('is on time over a vacation until the next study week ends', () => {
    const beforeVacation = weekDeadlines(civil('2026-11-16'), civil('2026-12-07'), 32, ZONE);
    expect(verdict(strip('mother', '2026-12-13', route), beforeVacation)).toBe('ON_TIME');
    expect(verdict(strip('mother', '2026-12-14', route), beforeVacation)).toBe('WEEK_CLOSED');
  });
});

describe('refuseReceivedOn', () => {
  it.each([
    ['2026-11-20', null],
    ['2026-11-21', null],
    ['2026-11-22', { refused: 'RECEIVED_IN_FUTURE' }],
  ])('of %s, entered on 21 November, is %o', (receivedOn, expected) => {
    expect(refuseReceivedOn(civil(receivedOn), civil('2026-11-21'))).toEqual(expected);
  });
});
