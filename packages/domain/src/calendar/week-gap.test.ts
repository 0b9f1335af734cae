import { describe, expect, it } from 'vitest';
import { civil, exampleCalendar, exception } from './class-calendar.fixture.ts';
import { dayNumber } from './day-number.ts';
import { firstDutyWeekOf } from './first-duty-week.ts';
import { isStudyWeek } from './school-day.ts';
import { weeksBetween } from './study-week.ts';
import { weekGap, weekGapOf } from './week-gap.ts';

const START = civil('2026-09-14');

describe('weekGap', () => {
  it.each([
    ['2026-08-24', 'OUTSIDE_YEAR'],
    ['2026-08-31', 'BEFORE_START'],
    ['2026-09-07', 'BEFORE_START'],
    ['2026-09-14', null],
    ['2026-10-26', 'VACATION'],
    ['2026-11-02', null],
    ['2027-01-04', 'VACATION'],
    ['2027-05-24', null],
    ['2027-05-31', 'OUTSIDE_YEAR'],
  ])('of %s is %s', (week, gap) => {
    expect(weekGap(exampleCalendar(), civil(week), START)).toBe(gap);
  });

  it('tells a vacation by the grade', () => {
    expect(weekGap(exampleCalendar({ grade: '1' }), civil('2027-02-15'), START)).toBe('VACATION');
    expect(weekGap(exampleCalendar({ grade: '2' }), civil('2027-02-15'), START)).toBeNull();
  });

  it('calls a week of days off a DAY_OFF, and one with a vacation day in it a VACATION', () => {
    const daysOff = exception('DAY_OFF', '2026-11-02', '2026-11-08');
    expect(weekGap(exampleCalendar({ exceptions: [daysOff] }), civil('2026-11-02'), START)).toBe('DAY_OFF');
    const exceptions = [daysOff, exception('VACATION', '2026-11-02')];
    expect(weekGap(exampleCalendar({ exceptions }), civil('2026-11-02'), START)).toBe('VACATION');
  });

  it('does not call a week off a vacation for the sake of its Sunday', () => {
    const exceptions = [
      exception('DAY_OFF', '2026-11-02', '2026-11-07'),
      exception('VACATION', '2026-11-08', '2026-11-15'),
    ];
    expect(weekGap(exampleCalendar({ exceptions }), civil('2026-11-02'), START)).toBe('DAY_OFF');
  });

  it('names a week that the pattern leaves empty', () => {
    expect(weekGap(exampleCalendar({ weekdayPatterns: [] }), civil('2026-11-02'), START)).toBe(
      'NO_SCHOOL_DAY',
    );
  });

  it('calls a week OUTSIDE_YEAR whose only days of the year are free', () => {
    const calendar = exampleCalendar({ startsOn: civil('2026-09-05') });
    expect(weekGap(calendar, civil('2026-08-31'), START)).toBe('OUTSIDE_YEAR');
  });

  it('is null exactly for the study weeks from the start', () => {
    const calendar = exampleCalendar();
    for (const week of weeksBetween(civil('2026-09-14'), civil('2027-06-30')))
      expect(weekGap(calendar, week, START) === null).toBe(isStudyWeek(calendar, week));
  });
});

describe('firstDutyWeekOf', () => {
  it.each([
    ['2026-09-14', '2026-08-20', '2026-09-14', 'the school went live after the import'],
    ['2026-09-14', '2026-11-18', '2026-11-16', 'the class was imported later'],
    ['2026-09-14', '2026-09-20', '2026-09-14', 'imported in the first week'],
  ])('of go-live %s and import %s is %s: %s', (school, imported, first) => {
    expect(firstDutyWeekOf(civil(school), civil(imported)).toString()).toBe(first);
  });
});

describe('weekGapOf', () => {
  it('says the same of every week of the year, asked on any of its days', () => {
    const calendar = exampleCalendar();
    const gapOf = weekGapOf(calendar, START);
    for (const week of weeksBetween(civil('2026-08-24'), civil('2027-06-06')))
      for (const days of [0, 3, 6])
        expect(gapOf(dayNumber(week.add({ days })))).toBe(weekGap(calendar, week, START));
  });
});
