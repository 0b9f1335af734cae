import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, exampleCalendar, exception, FIVE_DAYS, SIX_DAYS } from './class-calendar.fixture.ts';
import { civilDate, dayNumber } from './day-number.ts';
import {
  isSchoolDay,
  isStudyWeek,
  lastSchoolDayOf,
  nextStudyWeek,
  schoolDaysOf,
  schoolStudyWeeks,
  studyWeeksOf,
} from './school-day.ts';

describe('isSchoolDay', () => {
  it.each([
    ['2026-08-31', false, 'before the year'],
    ['2026-09-01', true, 'the first day'],
    ['2026-09-05', false, 'a Saturday of a five-day week'],
    ['2026-10-26', false, 'the first day of a vacation'],
    ['2026-11-01', false, 'the last day of a vacation'],
    ['2026-11-02', true, 'the day after it'],
    ['2026-11-04', false, 'a day off'],
    ['2027-02-16', true, 'a vacation of another grade'],
    ['2027-05-26', true, 'the last day'],
    ['2027-05-27', false, 'after the year'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isSchoolDay(exampleCalendar(), civil(date))).toBe(expected);
  });

  it('gives a vacation to the grades it concerns', () => {
    expect(isSchoolDay(exampleCalendar({ grade: '1' }), civil('2027-02-16'))).toBe(false);
    expect(isSchoolDay(exampleCalendar({ grade: '10' }), civil('2027-02-16'))).toBe(true);
  });

  it('lets a working day beat the pattern, a day off and a vacation', () => {
    const saturdayInVacation = exampleCalendar({
      exceptions: [
        exception('VACATION', '2026-10-26', '2026-11-01'),
        exception('DAY_OFF', '2026-10-31'),
        exception('WORKING_DAY', '2026-10-31'),
      ],
    });
    expect(isSchoolDay(saturdayInVacation, civil('2026-10-31'))).toBe(true);
    expect(isSchoolDay(saturdayInVacation, civil('2026-10-30'))).toBe(false);
  });

  it('lets a working day concern some grades only', () => {
    const exceptions = [exception('WORKING_DAY', '2026-09-12', '2026-09-12', ['9', '11'])];
    expect(isSchoolDay(exampleCalendar({ grade: '9', exceptions }), civil('2026-09-12'))).toBe(true);
    expect(isSchoolDay(exampleCalendar({ grade: '5', exceptions }), civil('2026-09-12'))).toBe(false);
  });

  it('makes no school day outside the year, not even a working one', () => {
    const exceptions = [exception('WORKING_DAY', '2026-08-29', '2027-06-30')];
    expect(isSchoolDay(exampleCalendar({ exceptions }), civil('2026-08-31'))).toBe(false);
    expect(isSchoolDay(exampleCalendar({ exceptions }), civil('2027-05-27'))).toBe(false);
  });

  it('follows the dated pattern, whatever the order of the list', () => {
    const calendar = exampleCalendar({
      weekdayPatterns: [
        { startsOn: civil('2027-01-11'), weekdays: FIVE_DAYS },
        { startsOn: civil('2026-09-07'), weekdays: SIX_DAYS },
      ],
    });
    expect(isSchoolDay(calendar, civil('2026-09-02'))).toBe(false);
    expect(isSchoolDay(calendar, civil('2026-12-19'))).toBe(true);
    expect(isSchoolDay(calendar, civil('2027-01-16'))).toBe(false);
  });
});

describe('a week of a class', () => {
  it('of six days ends on Saturday', () => {
    const calendar = exampleCalendar({
      weekdayPatterns: [{ startsOn: civil('2026-09-01'), weekdays: SIX_DAYS }],
    });
    expect(lastSchoolDayOf(calendar, civil('2026-09-07'))?.toString()).toBe('2026-09-12');
    expect(schoolDaysOf(calendar, civil('2026-09-07'))).toHaveLength(6);
  });

  it('with one school day is a study week', () => {
    const calendar = exampleCalendar({
      exceptions: [
        exception('VACATION', '2026-10-26', '2026-10-28'),
        exception('DAY_OFF', '2026-10-30', '2026-11-01'),
      ],
    });
    expect(schoolDaysOf(calendar, civil('2026-10-26')).map(String)).toEqual(['2026-10-29']);
    expect(isStudyWeek(calendar, civil('2026-10-26'))).toBe(true);
    expect(lastSchoolDayOf(calendar, civil('2026-10-26'))?.toString()).toBe('2026-10-29');
  });

  it('without a school day asks nothing', () => {
    expect(isStudyWeek(exampleCalendar(), civil('2026-10-26'))).toBe(false);
    expect(schoolDaysOf(exampleCalendar(), civil('2026-10-26'))).toEqual([]);
    expect(lastSchoolDayOf(exampleCalendar(), civil('2026-10-26'))).toBeNull();
  });

  it('is cut by the first and the last day of the year', () => {
    expect(schoolDaysOf(exampleCalendar(), civil('2026-08-31')).map(String)[0]).toBe('2026-09-01');
    expect(lastSchoolDayOf(exampleCalendar(), civil('2027-05-24'))?.toString()).toBe('2027-05-26');
  });
});

describe('nextStudyWeek', () => {
  it.each([
    ['2026-09-07', '2026-09-14'],
    ['2026-10-19', '2026-11-02'],
    ['2026-12-28', '2027-01-11'],
    ['2026-06-01', '2026-08-31'],
  ])('after %s is %s', (week, next) => {
    expect(nextStudyWeek(exampleCalendar(), civil(week))?.toString()).toBe(next);
  });

  it('does not exist after the last one', () => {
    expect(nextStudyWeek(exampleCalendar(), civil('2027-05-24'))).toBeNull();
  });
});

describe('studyWeeksOf', () => {
  it('lists the weeks of the year without the vacations, numbered by the calendar', () => {
    const weeks = studyWeeksOf(exampleCalendar());
    expect(weeks).toHaveLength(36);
    expect(weeks.slice(7, 9).map(({ week, ordinal }) => `${ordinal} ${week}`)).toEqual([
      '8 2026-10-19',
      '10 2026-11-02',
    ]);
    expect(weeks.at(-1)?.lastSchoolDay.toString()).toBe('2027-05-26');
  });

  it('agrees with the questions about a single day and week, whatever the exceptions', () => {
    const anyException = fc.record({
      kind: fc.constantFrom('VACATION' as const, 'DAY_OFF' as const, 'WORKING_DAY' as const),
      first: fc.integer({ min: dayNumber(civil('2026-08-20')), max: dayNumber(civil('2027-06-05')) }),
      length: fc.integer({ min: 0, max: 20 }),
      grades: fc.constantFrom(null, ['5'], ['1', '5'], ['6']),
    });
    fc.assert(
      fc.property(
        fc.array(anyException, { maxLength: 8 }),
        fc.subarray([1, 2, 3, 4, 5, 6, 7]),
        (items, weekdays) => {
          const calendar = exampleCalendar({
            weekdayPatterns: [{ startsOn: civil('2026-09-01'), weekdays }],
            exceptions: items.map(({ kind, first, length, grades }) => ({
              kind,
              grades,
              startsOn: civilDate(first),
              endsOn: civilDate(first + length),
            })),
          });
          const weeks = studyWeeksOf(calendar);
          for (const [index, { week, schoolDays, lastSchoolDay }] of weeks.entries()) {
            expect(week.dayOfWeek).toBe(1);
            expect(schoolDays.every((day) => isSchoolDay(calendar, day))).toBe(true);
            expect(schoolDays.at(-1)?.equals(lastSchoolDay)).toBe(true);
            const next = nextStudyWeek(calendar, week);
            expect(next?.toString()).toBe(weeks[index + 1]?.week.toString());
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('schoolStudyWeeks', () => {
  it('works out alike calendars once, and tells others apart by whatever decides their days', () => {
    const studyWeeks = schoolStudyWeeks();
    const calendars = [
      exampleCalendar(),
      exampleCalendar({ grade: '1' }),
      exampleCalendar({ endsOn: civil('2027-04-30') }),
      exampleCalendar({ weekdayPatterns: [{ startsOn: civil('2026-09-01'), weekdays: SIX_DAYS }] }),
      exampleCalendar({ exceptions: [exception('WORKING_DAY', '2026-10-24')] }),
    ];
    for (const calendar of calendars) expect(studyWeeks(calendar)).toEqual(studyWeeksOf(calendar));
    expect(studyWeeks(exampleCalendar())).toBe(studyWeeks(exampleCalendar()));
    expect(new Set(calendars.map(studyWeeks)).size).toBe(calendars.length);
  });
});
