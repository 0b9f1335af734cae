import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { civil, exampleCalendar, instant } from './class-calendar.fixture.ts';
import { civilDate } from './day-number.ts';
import { classDeadlines, isClosedAt, isOpenAt, restoreWeekDeadlines, weekDeadlines } from './deadlines.ts';
import { studyWeeksOf } from './school-day.ts';

const PERM = 'Asia/Yekaterinburg';
const BERLIN = 'Europe/Berlin';
const local = (at: Temporal.Instant, zone: string) =>
  at.toZonedDateTimeISO(zone).toPlainDateTime().toString();

describe('weekDeadlines', () => {
  it('opens on Monday, is late from Tuesday 08:00 and closes with the next study week', () => {
    const deadlines = weekDeadlines(civil('2026-11-16'), civil('2026-11-23'), 32, PERM);
    expect(deadlines.opensAt.toString()).toBe('2026-11-15T19:00:00Z');
    expect(deadlines.pressDeadline.toString()).toBe('2026-11-24T03:00:00Z');
    expect(deadlines.closesAt.toString()).toBe('2026-11-29T19:00:00Z');
    expect(deadlines.closesOn.toString()).toBe('2026-11-30');
  });

  it('waits over a vacation for paper, and not for a press', () => {
    const deadlines = weekDeadlines(civil('2026-12-28'), civil('2027-01-11'), 32, PERM);
    expect(local(deadlines.pressDeadline, PERM)).toBe('2027-01-05T08:00:00');
    expect(local(deadlines.closesAt, PERM)).toBe('2027-01-18T00:00:00');
  });

  it('closes the last week of the year with the next calendar week', () => {
    expect(local(weekDeadlines(civil('2027-05-24'), null, 32, PERM).closesAt, PERM)).toBe(
      '2027-06-07T00:00:00',
    );
  });

  it('without grace ends with the week', () => {
    const { pressDeadline } = weekDeadlines(civil('2026-11-16'), null, 0, PERM);
    expect(local(pressDeadline, PERM)).toBe('2026-11-23T00:00:00');
  });

  it.each([
    ['2026-03-23', 'forward on its Sunday'],
    ['2026-10-19', 'back on its Sunday'],
    ['2026-03-16', 'forward in the week of the closing'],
  ])('keeps to the wall clock in Berlin in the week of %s, where the clocks go %s', (week) => {
    const deadlines = weekDeadlines(civil(week), null, 32, BERLIN);
    expect(local(deadlines.opensAt, BERLIN)).toBe(`${week}T00:00:00`);
    expect(local(deadlines.pressDeadline, BERLIN)).toBe(`${civil(week).add({ days: 8 })}T08:00:00`);
    expect(local(deadlines.closesAt, BERLIN)).toBe(`${civil(week).add({ days: 14 })}T00:00:00`);
  });

  it('counts grace on the wall clock over a change of the clocks', () => {
    const ends = (week: string) => local(weekDeadlines(civil(week), null, 160, BERLIN).pressDeadline, BERLIN);
    expect([ends('2026-03-16'), ends('2026-10-12')]).toEqual(['2026-03-29T16:00:00', '2026-10-25T16:00:00']);
  });

  it('makes a Berlin week an hour shorter or longer when the clocks change', () => {
    const hours = (week: string) => {
      const { opensAt, pressDeadline } = weekDeadlines(civil(week), null, 0, BERLIN);
      return opensAt.until(pressDeadline, { largestUnit: 'hours' }).hours;
    };
    expect([hours('2026-03-16'), hours('2026-03-23'), hours('2026-10-19')]).toEqual([168, 167, 169]);
  });

  it('orders its moments, for every grace, zone and gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2_900, max: 3_200 }).map((count) => civilDate(count * 7 + 4)),
        fc.integer({ min: 0, max: 167 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.constantFrom(PERM, BERLIN, 'Asia/Kamchatka', 'America/New_York'),
        (week, grace, gap, zone) => {
          const next = gap === null ? null : week.add({ weeks: gap });
          const { opensAt, pressDeadline, closesAt, closesOn } = weekDeadlines(week, next, grace, zone);
          expect(Temporal.Instant.compare(opensAt, pressDeadline)).toBe(-1);
          expect(Temporal.Instant.compare(pressDeadline, closesAt)).toBeLessThanOrEqual(0);
          expect(closesOn.dayOfWeek).toBe(1);
        },
      ),
    );
  });

  it('never closes before the press deadline', () => {
    const { pressDeadline, closesAt } = weekDeadlines(civil('2026-11-16'), null, 200, PERM);
    expect(closesAt.equals(pressDeadline)).toBe(true);
  });
});

describe('the zone of the server', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('changes nothing', () => {
    const offsets = new Set<number>();
    const answers = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC', BERLIN].map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date(2026, 10, 16).getTimezoneOffset());
      return JSON.stringify(classDeadlines(studyWeeksOf(exampleCalendar()), [], PERM));
    });
    expect(offsets.size).toBe(4);
    expect(new Set(answers).size).toBe(1);
  });
});

describe('classDeadlines', () => {
  const terms = { answers: 'ANY', targetPercent: 95 } as const;
  const deadlines = classDeadlines(
    studyWeeksOf(exampleCalendar()),
    [
      { ...terms, fromWeek: civil('2026-08-31'), graceHours: 32 },
      { ...terms, fromWeek: civil('2026-09-14'), graceHours: 12 },
    ],
    PERM,
  );
  const of = (week: string) => deadlines.find((each) => each.week.equals(civil(week)));

  it('takes each week under the terms in force for it', () => {
    expect(deadlines.slice(0, 3).map(({ pressDeadline }) => local(pressDeadline, PERM))).toEqual([
      '2026-09-08T08:00:00',
      '2026-09-15T08:00:00',
      '2026-09-21T12:00:00',
    ]);
  });

  it('closes a week with the class’s own next study week', () => {
    expect(of('2026-10-19')?.closesOn.toString()).toBe('2026-11-09');
    expect(of('2027-05-24')?.closesOn.toString()).toBe('2027-06-07');
  });

  it('is restored from what was stored', () => {
    for (const { closesOn, ...stored } of deadlines)
      expect(restoreWeekDeadlines(stored, PERM).closesOn.equals(closesOn)).toBe(true);
  });
});

describe('isOpenAt and isClosedAt', () => {
  const deadlines = weekDeadlines(civil('2026-11-16'), civil('2026-11-23'), 32, PERM);

  it.each([
    ['2026-11-15T18:59:59.999Z', false, false],
    ['2026-11-15T19:00:00Z', true, false],
    ['2026-11-24T03:00:00Z', true, false],
    ['2026-11-29T18:59:59.999Z', true, false],
    ['2026-11-29T19:00:00Z', false, true],
  ])('at %s: open %s, closed %s', (at, open, closed) => {
    expect(isOpenAt(deadlines, instant(at))).toBe(open);
    expect(isClosedAt(deadlines, instant(at))).toBe(closed);
  });
});
