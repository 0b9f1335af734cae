import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { civil } from './class-calendar.fixture.ts';
import { civilDate, dayNumber, isoWeekday, mondayOf } from './day-number.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-09-01', 20_697],
  ])('counts %s as %i', (date, day) => {
    expect(dayNumber(civil(date))).toBe(day);
  });

  it('is undone by civilDate and counts every day once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(civilDate(day))).toBe(day);
        expect(civilDate(day + 1).toString()).toBe(civilDate(day).add({ days: 1 }).toString());
      }),
    );
  });
});

describe('isoWeekday and mondayOf', () => {
  it('agree with the calendar, before 1970 too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoWeekday(day)).toBe(civilDate(day).dayOfWeek);
        const monday = civilDate(mondayOf(day));
        expect(monday.dayOfWeek).toBe(1);
        const days = monday.until(civilDate(day)).days;
        expect(days >= 0 && days <= 6).toBe(true);
      }),
    );
  });

  it('leaves a Monday where it is', () => {
    expect(
      civilDate(mondayOf(dayNumber(civil('2026-08-31')))).equals(Temporal.PlainDate.from('2026-08-31')),
    ).toBe(true);
  });
});
