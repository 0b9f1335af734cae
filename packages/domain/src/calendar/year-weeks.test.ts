import { describe, expect, it } from 'vitest';
import { civil, exception, FIVE_DAYS } from './class-calendar.fixture.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { yearWeeks } from './year-weeks.ts';

const calendar: SchoolCalendar = {
  zone: 'Asia/Yekaterinburg',
  years: [
    {
      academicYearId: 'year',
      title: '2026/27',
      startsOn: civil('2026-09-01'),
      endsOn: civil('2026-11-22'),
      firstDutyWeek: civil('2026-09-07'),
    },
  ],
  classes: ['1', '5'].map((grade) => ({
    classId: grade,
    academicYearId: 'year',
    title: grade,
    grade,
    importedOn: civil(grade === '1' ? '2026-09-16' : '2026-09-01'),
    endsOn: null,
  })),
  periods: [],
  exceptions: [
    { ...exception('VACATION', '2026-10-26', '2026-11-01'), title: 'Осенние каникулы' },
    { ...exception('VACATION', '2026-11-02', '2026-11-08', ['1']), title: 'Каникулы первоклассников' },
    { ...exception('WORKING_DAY', '2026-09-12'), title: 'Учебная суббота' },
  ].map((each, at) => ({ ...each, academicYearId: 'year', calendarExceptionId: `${at}` })),
  patterns: ['1', '5'].map((classId) => ({ classId, startsOn: civil('2026-09-01'), weekdays: FIVE_DAYS })),
  policies: [],
};

describe('the weeks of a year', () => {
  const weeks = yearWeeks(calendar, 'year');
  const at = (monday: string) => weeks.find(({ week }) => week.equals(civil(monday)));

  it('are all its calendar weeks, numbered from its first', () => {
    expect(weeks.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('know the classes that study, and those whose duty has begun', () => {
    expect(at('2026-08-31')).toMatchObject({ studying: 2, onDuty: 0 });
    expect(at('2026-09-07')).toMatchObject({ studying: 2, onDuty: 1, exceptions: [] });
    expect(at('2026-09-14')).toMatchObject({ studying: 2, onDuty: 2 });
  });

  it('say why classes do not study', () => {
    expect(at('2026-10-26')).toMatchObject({ studying: 0, exceptions: ['Осенние каникулы'] });
    expect(at('2026-11-02')).toMatchObject({ studying: 1, exceptions: ['Каникулы первоклассников'] });
  });

  it('are none of a year that is not there', () => {
    expect(yearWeeks(calendar, 'other')).toEqual([]);
  });
});
