import { dayStatusOf } from '@vedomo/domain/calendar/day-status';
import { dayNumber } from '@vedomo/domain/calendar/day-number';
import { studyWeeksOf } from '@vedomo/domain/calendar/school-day';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { demoDay } from './demo-day.ts';
import { schoolYear, startYearOf } from './school-year.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const years = Array.from({ length: 28 }, (_, at) => 2020 + at);

function calendarOf(startYear: number, grade: string) {
  const { startsOn, endsOn, exceptions } = schoolYear(startYear);
  return { grade, startsOn, endsOn, exceptions, weekdayPatterns: [{ startsOn, weekdays: [1, 2, 3, 4, 5] }] };
}

describe('schoolYear', () => {
  it('has in 2026/27 the vacations that a school would choose', () => {
    const year = schoolYear(2026);
    const vacations = year.exceptions
      .filter(({ kind }) => kind === 'VACATION')
      .map(({ startsOn, endsOn, grades }) => [startsOn.toString(), endsOn.toString(), grades]);
    expect(vacations).toEqual([
      ['2026-10-26', '2026-11-01', null],
      ['2026-12-28', '2027-01-10', null],
      ['2027-02-15', '2027-02-21', ['01']],
      ['2027-03-29', '2027-04-04', null],
    ]);
    expect(year.firstDutyWeek.toString()).toBe('2026-09-07');
    expect(year.title).toBe('2026/27');
  });

  it.each(years)('follows the weekdays in %i', (startYear) => {
    const { exceptions, periods, firstDutyWeek, startsOn, endsOn } = schoolYear(startYear);
    for (const vacation of exceptions.filter(({ kind }) => kind === 'VACATION'))
      expect([vacation.startsOn.dayOfWeek, vacation.endsOn.dayOfWeek]).toEqual([1, 7]);
    const status = dayStatusOf(calendarOf(startYear, '05'));
    for (const day of [`${startYear}-12-31`, `${startYear + 1}-01-01`, `${startYear + 1}-01-08`])
      expect(status(dayNumber(date(day)))).not.toBe('SCHOOL_DAY');
    for (const day of [`${startYear}-11-04`, `${startYear + 1}-02-23`, `${startYear + 1}-05-09`])
      expect(status(dayNumber(date(day)))).not.toBe('SCHOOL_DAY');
    for (const kind of ['QUARTER', 'HALF_YEAR'] as const) {
      const own = periods.filter((period) => period.kind === kind);
      own
        .slice(1)
        .forEach(({ startsOn: next }, at) =>
          expect(Temporal.PlainDate.compare(own[at]!.endsOn, next)).toBe(-1),
        );
      expect([own[0]!.startsOn, own.at(-1)!.endsOn].map(String)).toEqual([startsOn, endsOn].map(String));
    }
    expect(firstDutyWeek.dayOfWeek).toBe(1);
    const weeks = studyWeeksOf(calendarOf(startYear, '05'));
    expect(Temporal.PlainDate.compare(weeks[0]!.week, firstDutyWeek)).toBe(-1);
    expect(weeks.length).toBeGreaterThanOrEqual(34);
    expect(weeks.length).toBeLessThanOrEqual(36);
  });

  it('gives grade 1 one week less and everybody one working Saturday', () => {
    const ofFirst = studyWeeksOf(calendarOf(2026, '01'));
    const ofFifth = studyWeeksOf(calendarOf(2026, '05'));
    expect(ofFirst.length).toBe(ofFifth.length - 1);
    const saturdays = ofFifth
      .flatMap(({ schoolDays }) => schoolDays)
      .filter(({ dayOfWeek }) => dayOfWeek === 6);
    expect(saturdays.map(String)).toEqual(['2026-12-12']);
  });
});

describe('startYearOf', () => {
  it('keeps the summer in the year that has ended', () => {
    expect(
      ['2026-08-31', '2026-09-01', '2027-05-31', '2027-07-15'].map((day) => startYearOf(date(day))),
    ).toEqual([2025, 2026, 2026, 2026]);
  });
});

describe('demoDay', () => {
  it.each([
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-28', '2026-11-28', false],
    ['2026-10-28', '2026-10-21', true],
    ['2027-01-03', '2026-12-23', true],
    ['2027-07-20', '2027-05-26', true],
  ])('shows on %s the day %s', (today, shown, shifted) => {
    expect(demoDay(date(today), 2026)).toEqual({ date: date(shown), shifted });
  });
});
