import { describe, expect, it } from 'vitest';
import { civil, exception, SIX_DAYS } from '../calendar/class-calendar.fixture.ts';
import { dayNumber } from '../calendar/day-number.ts';
import { daySpan } from '../calendar/day-span.ts';
import { byStart, dutyClassOf } from './duty-class.ts';
import { dutyWeeksOf, enrolment, WEEK } from './duty.fixture.ts';
import type { Enrolment } from './plan-duty.ts';

/** 5A studies until Friday 20 November, 5S until Saturday; 5V is on vacation that week; 5O has one school day, Tuesday. */
const CLASSES = dutyWeeksOf({
  '5A': {},
  '5B': {},
  '5S': { weekdayPatterns: [{ startsOn: civil('2026-09-01'), weekdays: SIX_DAYS }] },
  '5V': { exceptions: [exception('VACATION', '2026-11-16', '2026-11-22')] },
  '5O': {
    exceptions: [exception('DAY_OFF', '2026-11-16'), exception('DAY_OFF', '2026-11-18', '2026-11-22')],
  },
});

const found = (...enrolments: Enrolment[]) => {
  const spans = enrolments.map((each) => {
    const duties = CLASSES.get(each.classId);
    if (duties === undefined) throw new Error(`no class ${each.classId}`);
    return { ...daySpan(each), duties };
  });
  const duty = dutyClassOf(spans.sort(byStart), dayNumber(WEEK));
  return duty === null ? null : `${duty.classId}${duty.left ? ' left' : ''}`;
};

describe('the class a week counts for', () => {
  it.each<[string, Enrolment[], string | null]>([
    ['the only one', [enrolment('5A', '2026-09-01')], '5A'],
    ['one entered on its last school day', [enrolment('5A', '2026-11-20')], '5A'],
    ['none, when entered after it', [enrolment('5A', '2026-11-21')], null],
    ['one with a Saturday, when entered then', [enrolment('5S', '2026-11-21')], '5S'],
    ['one left on the last school day', [enrolment('5A', '2026-09-01', '2026-11-20')], '5A'],
    ['LEFT, a day before it', [enrolment('5A', '2026-09-01', '2026-11-19')], '5A left'],
    ['LEFT, on Monday', [enrolment('5A', '2026-09-01', '2026-11-16')], '5A left'],
    ['none, when left on Sunday', [enrolment('5A', '2026-09-01', '2026-11-15')], null],
    ['LEFT, on the Friday of a Saturday class', [enrolment('5S', '2026-09-01', '2026-11-20')], '5S left'],
    ['none in a vacation', [enrolment('5V', '2026-09-01')], null],
    ['one whose only school day is Tuesday', [enrolment('5O', '2026-09-01', '2026-11-17')], '5O'],
    ['LEFT, before its only school day', [enrolment('5O', '2026-09-01', '2026-11-16')], '5O left'],
    ['none, when entered after its only school day', [enrolment('5O', '2026-11-18')], null],
  ])('is %s', (_, enrolments, expected) => {
    expect(found(...enrolments)).toBe(expected);
  });

  it.each<[string, Enrolment[], string | null]>([
    [
      'midweek: the new one',
      [enrolment('5A', '2026-09-01', '2026-11-17'), enrolment('5B', '2026-11-18')],
      '5B',
    ],
    [
      'after Friday: the old one',
      [enrolment('5A', '2026-09-01', '2026-11-20'), enrolment('5B', '2026-11-21')],
      '5A',
    ],
    [
      'to a Saturday class on Friday: the new one',
      [enrolment('5A', '2026-09-01', '2026-11-19'), enrolment('5S', '2026-11-20')],
      '5S',
    ],
    [
      'to a Saturday class on Saturday: both claim it, the new one has it',
      [enrolment('5A', '2026-09-01', '2026-11-20'), enrolment('5S', '2026-11-21')],
      '5S',
    ],
    [
      'from a Saturday class on Saturday: none claims it, the new one has it',
      [enrolment('5S', '2026-09-01', '2026-11-20'), enrolment('5A', '2026-11-21')],
      '5A',
    ],
    [
      'midweek to a class on vacation: none',
      [enrolment('5A', '2026-09-01', '2026-11-17'), enrolment('5V', '2026-11-18')],
      null,
    ],
    [
      'midweek from a class on vacation: the new one',
      [enrolment('5V', '2026-09-01', '2026-11-17'), enrolment('5A', '2026-11-18')],
      '5A',
    ],
    [
      'there and back, then away: LEFT from the last one',
      [enrolment('5A', '2026-09-01', '2026-11-16'), enrolment('5B', '2026-11-17', '2026-11-18')],
      '5B left',
    ],
    [
      'over the weekend by way of a third to one on vacation: none',
      [
        enrolment('5S', '2026-09-01', '2026-11-20'),
        enrolment('5A', '2026-11-21'),
        enrolment('5V', '2026-11-22'),
      ],
      null,
    ],
  ])('at a transfer %s', (_, enrolments, expected) => {
    expect(found(...enrolments)).toBe(expected);
    expect(found(...enrolments.toReversed())).toBe(expected);
  });
});
