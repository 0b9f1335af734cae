import { describe, expect, it } from 'vitest';
import type { CalendarChange, CalendarRefusalReason } from './calendar-change.ts';
import { civil, exception, FIVE_DAYS } from './class-calendar.fixture.ts';
import { DEFAULT_DUTY_TERMS } from './duty-policy.ts';
import { refuseCalendarChange } from './refuse-calendar-change.ts';
import type { SchoolCalendar } from './school-calendar.ts';

const TODAY = civil('2026-11-24');
const YEAR = {
  academicYearId: 'year',
  title: '2026/27',
  startsOn: civil('2026-09-01'),
  endsOn: civil('2027-05-26'),
  firstDutyWeek: civil('2026-09-07'),
};
const schoolClass = (classId: string, grade: string) => ({
  classId,
  academicYearId: 'year',
  title: classId,
  grade,
  importedOn: civil('2026-09-01'),
  endsOn: null,
});
const CALENDAR: SchoolCalendar = {
  zone: 'Asia/Yekaterinburg',
  years: [
    YEAR,
    {
      ...YEAR,
      academicYearId: 'next',
      startsOn: civil('2027-09-01'),
      endsOn: civil('2028-05-26'),
      firstDutyWeek: civil('2027-09-06'),
    },
  ],
  classes: [schoolClass('5А', '5'), schoolClass('10А', '10')],
  periods: [
    {
      gradingPeriodId: 'q1',
      academicYearId: 'year',
      kind: 'QUARTER',
      ordinal: 1,
      startsOn: civil('2026-09-01'),
      endsOn: civil('2026-10-25'),
      grades: ['5'],
    },
  ],
  exceptions: [
    {
      calendarExceptionId: 'autumn',
      academicYearId: 'year',
      title: 'Осенние каникулы',
      ...exception('VACATION', '2026-10-26', '2026-11-01'),
    },
  ],
  patterns: [
    ...['5А', '10А'].map((classId) => ({ classId, startsOn: civil('2026-09-01'), weekdays: FIVE_DAYS })),
    { classId: '10А', startsOn: civil('2026-11-09'), weekdays: [1, 2, 3, 4, 5, 6] },
  ],
  policies: [
    { ...DEFAULT_DUTY_TERMS, fromWeek: civil('2026-09-07') },
    { ...DEFAULT_DUTY_TERMS, fromWeek: civil('2026-12-07'), targetPercent: 97 },
  ],
};

const year = (given: Partial<typeof YEAR> = {}): CalendarChange => ({ kind: 'YEAR', ...YEAR, ...given });
const newYear = (given: object = {}): CalendarChange => ({
  kind: 'NEW_YEAR',
  title: '2028/29',
  startsOn: civil('2028-09-01'),
  endsOn: civil('2029-05-25'),
  copyFromId: 'next',
  ...given,
});
const period = (given: object = {}, gradingPeriodId: string | null = null): CalendarChange => ({
  kind: 'PERIOD',
  academicYearId: 'year',
  gradingPeriodId,
  period: {
    kind: 'QUARTER',
    ordinal: 2,
    startsOn: civil('2026-11-02'),
    endsOn: civil('2026-12-30'),
    grades: ['5'],
    ...given,
  },
});
const day = (given: object = {}, calendarExceptionId: string | null = null): CalendarChange => ({
  kind: 'EXCEPTION',
  academicYearId: 'year',
  calendarExceptionId,
  exception: { ...exception('DAY_OFF', '2026-12-01'), title: 'Санитарный день', ...given },
});
const pattern = (given: object = {}): CalendarChange => ({
  kind: 'PATTERN',
  classIds: ['5А'],
  startsOn: civil('2026-12-01'),
  weekdays: [1, 2, 3, 4, 5, 6],
  ...given,
});
const noPattern = (classIds: string[], startsOn = '2026-11-09'): CalendarChange => ({
  kind: 'REMOVE_PATTERN',
  classIds,
  startsOn: civil(startsOn),
});
const policy = (given: object = {}): CalendarChange => ({
  kind: 'POLICY',
  policy: { ...DEFAULT_DUTY_TERMS, fromWeek: civil('2026-11-30'), ...given },
});

describe('a change of the calendar', () => {
  it.each<[string, CalendarChange]>([
    ['bounds of the year', year({ endsOn: civil('2027-05-29') })],
    ['a year to come', newYear()],
    ['a year before all others', newYear({ startsOn: civil('2025-09-01'), endsOn: civil('2026-05-25') })],
    ['a new quarter', period()],
    [
      'a quarter that moves',
      period({ ordinal: 1, startsOn: civil('2026-09-02'), endsOn: civil('2026-10-24') }, 'q1'),
    ],
    ['the same days for other grades', period({ ordinal: 1, startsOn: civil('2026-09-01'), grades: ['10'] })],
    ['a day off', day()],
    ['a day off of one grade', day({ grades: ['10'] })],
    ['a vacation that moves', day({ ...exception('VACATION', '2026-10-24', '2026-11-04') }, 'autumn')],
    ['a six-day week', pattern()],
    ['the end of a six-day week', noPattern(['10А'])],
    ['terms from next week', policy()],
    ['the end of a vacation', { kind: 'REMOVE_EXCEPTION', calendarExceptionId: 'autumn' }],
    ['the end of a quarter', { kind: 'REMOVE_PERIOD', gradingPeriodId: 'q1' }],
    ['the end of coming terms', { kind: 'REMOVE_POLICY', fromWeek: civil('2026-12-07') }],
  ])('may be %s', (_, change) => {
    expect(refuseCalendarChange(change, CALENDAR, TODAY)).toBeNull();
  });

  it('may be a quarter of grades that only other periods name yet', () => {
    const copied: SchoolCalendar = { ...CALENDAR, classes: [] };
    expect(refuseCalendarChange(period(), copied, TODAY)).toBeNull();
  });

  it.each<[CalendarRefusalReason, string, CalendarChange]>([
    ['UNKNOWN', 'academicYearId', year({ academicYearId: 'other' })],
    ['ENDS_BEFORE_START', 'endsOn', year({ endsOn: civil('2026-09-01') })],
    ['YEAR_TOO_LONG', 'endsOn', year({ startsOn: civil('2026-01-01'), endsOn: civil('2027-06-01') })],
    ['YEARS_OVERLAP', 'startsOn', year({ endsOn: civil('2027-09-05') })],
    ['NOT_A_MONDAY', 'firstDutyWeek', year({ firstDutyWeek: civil('2026-09-08') })],
    ['OUTSIDE_YEAR', 'firstDutyWeek', year({ firstDutyWeek: civil('2026-08-24') })],
    ['OUTSIDE_YEAR', 'firstDutyWeek', year({ firstDutyWeek: civil('2027-05-31') })],
    ['UNKNOWN', 'copyFromId', newYear({ copyFromId: 'other' })],
    ['NO_TITLE', 'title', newYear({ title: ' ' })],
    ['TITLE_TAKEN', 'title', newYear({ title: ' 2026/27' })],
    ['ENDS_BEFORE_START', 'endsOn', newYear({ endsOn: civil('2028-08-31') })],
    ['YEAR_TOO_LONG', 'endsOn', newYear({ endsOn: civil('2029-12-31') })],
    ['YEARS_OVERLAP', 'startsOn', newYear({ startsOn: civil('2028-05-26'), endsOn: civil('2028-12-31') })],
    ['PERIOD_OUTSIDE_YEAR', 'startsOn', year({ startsOn: civil('2026-09-02') })],
    ['EXCEPTION_OUTSIDE_YEAR', 'endsOn', year({ endsOn: civil('2026-10-30') })],
    ['UNKNOWN', 'academicYearId', { ...(period() as object), academicYearId: 'other' } as CalendarChange],
    ['UNKNOWN', 'gradingPeriodId', period({}, 'q7')],
    ['ORDINAL_OUT_OF_RANGE', 'ordinal', period({ ordinal: 7 })],
    ['ORDINAL_OUT_OF_RANGE', 'ordinal', period({ ordinal: 1.5 })],
    ['ORDINAL_TAKEN', 'ordinal', period({ ordinal: 1 })],
    ['NO_GRADE', 'grades', period({ grades: [] })],
    ['UNKNOWN_GRADE', 'grades', period({ grades: ['5', '12'] })],
    ['PERIODS_OVERLAP', 'startsOn', period({ startsOn: civil('2026-10-25') })],
    ['ENDS_BEFORE_START', 'endsOn', period({ endsOn: civil('2026-11-01') })],
    ['OUTSIDE_YEAR', 'endsOn', period({ endsOn: civil('2027-05-27') })],
    ['UNKNOWN', 'academicYearId', { ...(day() as object), academicYearId: 'other' } as CalendarChange],
    ['UNKNOWN', 'calendarExceptionId', day({}, 'winter')],
    ['NO_TITLE', 'title', day({ title: ' ' })],
    ['ENDS_BEFORE_START', 'endsOn', day({ endsOn: civil('2026-11-30') })],
    ['OUTSIDE_YEAR', 'startsOn', day({ startsOn: civil('2026-08-31') })],
    ['OUTSIDE_YEAR', 'endsOn', day({ endsOn: civil('2027-05-27') })],
    ['NO_GRADE', 'grades', day({ grades: [] })],
    ['UNKNOWN_GRADE', 'grades', day({ grades: ['1'] })],
    ['UNKNOWN', 'calendarExceptionId', { kind: 'REMOVE_EXCEPTION', calendarExceptionId: 'winter' }],
    ['UNKNOWN', 'gradingPeriodId', { kind: 'REMOVE_PERIOD', gradingPeriodId: 'q7' }],
    ['NO_CLASS', 'classIds', pattern({ classIds: [] })],
    ['UNKNOWN', 'classIds', pattern({ classIds: ['5А', '5Я'] })],
    ['NO_WEEKDAY', 'weekdays', pattern({ weekdays: [] })],
    ['NO_WEEKDAY', 'weekdays', pattern({ weekdays: [0, 1] })],
    ['OUTSIDE_YEAR', 'startsOn', pattern({ startsOn: civil('2027-06-01') })],
    ['NO_CLASS', 'classIds', noPattern([])],
    ['UNKNOWN', 'classIds', noPattern(['10А', '5А'])],
    ['UNKNOWN', 'classIds', noPattern(['10А'], '2026-11-10')],
    ['FIRST_PATTERN', 'startsOn', noPattern(['5А'], '2026-09-01')],
    ['WEEK_HAS_BEGUN', 'fromWeek', policy({ fromWeek: civil('2026-11-23') })],
    ['NOT_A_STUDY_WEEK', 'fromWeek', policy({ fromWeek: civil('2027-07-05') })],
    ['GRACE_OUT_OF_RANGE', 'graceHours', policy({ graceHours: 168 })],
    ['TARGET_OUT_OF_RANGE', 'targetPercent', policy({ targetPercent: 0 })],
    ['UNKNOWN', 'fromWeek', { kind: 'REMOVE_POLICY', fromWeek: civil('2026-12-14') }],
    ['WEEK_HAS_BEGUN', 'fromWeek', { kind: 'REMOVE_POLICY', fromWeek: civil('2026-09-07') }],
  ])('is refused with %s at %s', (refused, field, change) => {
    expect(refuseCalendarChange(change, CALENDAR, TODAY)).toEqual({ refused, field });
  });
});
