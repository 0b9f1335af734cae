import { describe, expect, it } from 'vitest';
import {
  gradesOf,
  laterPatterns,
  patternGroups,
  patternKey,
  policiesOf,
  yearOn,
  type CalendarYear,
} from './calendar-data.ts';

const year = (academicYearId: string, startsOn: string, endsOn: string): CalendarYear => ({
  academicYearId,
  title: academicYearId,
  startsOn,
  endsOn,
  firstDutyWeek: startsOn,
  weeks: [],
  periods: [],
  exceptions: [],
  classes: [],
});
const years = [year('25/26', '2025-09-01', '2026-05-26'), year('26/27', '2026-09-01', '2027-05-26')];

describe('the year of the page', () => {
  it.each([
    ['2026-11-24', '26/27'],
    ['2026-07-15', '25/26'],
    ['2027-07-15', '26/27'],
    ['2025-08-01', '25/26'],
  ])('on %s is %s', (today, found) => {
    expect(yearOn(years, today)?.academicYearId).toBe(found);
  });
});

describe('the terms of a year', () => {
  const terms = (fromWeek: string) => ({
    fromWeek,
    graceHours: 32,
    answers: 'ANY' as const,
    targetPercent: 95,
  });

  it('are the version it began with and those that start in it', () => {
    const policies = ['2025-09-08', '2026-02-02', '2026-11-02', '2027-09-06'].map(terms);
    expect(policiesOf(policies, years[1]!).map(({ fromWeek }) => fromWeek)).toEqual([
      '2026-02-02',
      '2026-11-02',
    ]);
  });
});

describe('weekdays', () => {
  const five = [1, 2, 3, 4, 5];
  const six = [1, 2, 3, 4, 5, 6];
  const schoolClass = (title: string, ...patterns: [string, number[]][]) => ({
    classId: title,
    title,
    grade: '5',
    patterns: patterns.map(([startsOn, weekdays]) => ({ startsOn, weekdays })),
  });
  const classes = [
    schoolClass('5А', ['2026-09-01', six]),
    schoolClass('5Б', ['2026-09-01', five], ['2027-01-11', six]),
    schoolClass('5В', ['2026-09-01', five]),
    schoolClass('5Г'),
  ];

  it('group the classes, the most usual first', () => {
    const groups = patternGroups(classes, '2026-11-24').map(({ weekdays, classes }) => [
      weekdays.length,
      classes.map(({ title }) => title).join(),
    ]);
    expect(groups).toEqual([
      [5, '5Б,5В'],
      [6, '5А'],
      [0, '5Г'],
    ]);
  });

  it('before the first pattern are those that come first', () => {
    expect(patternGroups(classes, '2026-08-01')[0]?.classes).toHaveLength(2);
  });

  it('that replace others are told apart, whether they have begun or not', () => {
    const later = laterPatterns([...classes, schoolClass('6А', ['2026-09-01', six], ['2026-10-05', five])]);
    expect(later.map((group) => [patternKey(group), group.classes.map(({ title }) => title)])).toEqual([
      ['2026-10-05-12345', ['6А']],
      ['2027-01-11-123456', ['5Б']],
    ]);
  });
});

describe('grades', () => {
  it('of a year without classes are those that its periods name', () => {
    const period = {
      gradingPeriodId: 'q1',
      kind: 'QUARTER' as const,
      ordinal: 1,
      startsOn: '2027-09-01',
      endsOn: '2027-10-24',
      grades: ['5', '6'],
    };
    expect(gradesOf({ classes: [], periods: [period] })).toEqual(['5', '6']);
  });
});
