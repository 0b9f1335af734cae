import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, instant } from './class-calendar.fixture.ts';
import { civilDate } from './day-number.ts';
import { weekAt, weekOf, weekOrdinal, weeksBetween } from './study-week.ts';

const anyDate = fc.integer({ min: 10_000, max: 40_000 }).map(civilDate);

describe('weekOf', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-18', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('names the week of %s by Monday %s', (date, monday) => {
    expect(weekOf(civil(date)).toString()).toBe(monday);
  });

  it('is stable: the week of a week is itself', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekOf(weekOf(date)).equals(weekOf(date))).toBe(true);
      }),
    );
  });
});

describe('weekAt', () => {
  it.each([
    ['2026-11-22T18:59:59Z', 'Asia/Yekaterinburg', '2026-11-16'],
    ['2026-11-22T19:00:00Z', 'Asia/Yekaterinburg', '2026-11-23'],
    ['2026-11-22T19:00:00Z', 'Europe/Kaliningrad', '2026-11-16'],
    ['2026-11-22T12:00:00Z', 'Asia/Kamchatka', '2026-11-23'],
  ])('cuts %s in %s into the week of %s', (at, zone, monday) => {
    expect(weekAt(instant(at), zone).toString()).toBe(monday);
  });

  it.each([
    ['2026-03-29T21:59:59Z', '2026-03-23', 'after the clocks went forward'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'after the clocks went forward'],
    ['2026-10-25T22:59:59Z', '2026-10-19', 'after the clocks went back'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'after the clocks went back'],
  ])('cuts %s in Berlin into the week of %s, %s', (at, monday) => {
    expect(weekAt(instant(at), 'Europe/Berlin').toString()).toBe(monday);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => weekAt(instant('2026-11-22T19:00:00Z'), 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('weeksBetween', () => {
  it('lists each calendar week that holds a day of the range', () => {
    expect(weeksBetween(civil('2026-09-01'), civil('2026-09-14')).map(String)).toEqual([
      '2026-08-31',
      '2026-09-07',
      '2026-09-14',
    ]);
  });

  it('is one week for one day and none for a range that ends before it starts', () => {
    expect(weeksBetween(civil('2026-09-06'), civil('2026-09-06')).map(String)).toEqual(['2026-08-31']);
    expect(weeksBetween(civil('2026-09-04'), civil('2026-09-03'))).toEqual([]);
  });

  it('numbers without a hole', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const weeks = weeksBetween(from, from.add({ days: length }));
        expect(weeks.map((week) => weekOrdinal(from, week))).toEqual(weeks.map((_, index) => index + 1));
      }),
    );
  });
});

describe('weekOrdinal', () => {
  it.each([
    ['2026-08-31', 1],
    ['2026-09-07', 2],
    ['2026-10-26', 9],
    ['2026-11-02', 10],
    ['2027-05-24', 39],
    ['2026-08-24', 0],
  ])('numbers the week of %s as %i: vacation weeks count', (week, ordinal) => {
    expect(weekOrdinal(civil('2026-09-01'), civil(week))).toBe(ordinal);
  });

  it('numbers a week that is named by another of its days', () => {
    expect(weekOrdinal(civil('2026-09-01'), civil('2026-09-13'))).toBe(2);
  });
});
