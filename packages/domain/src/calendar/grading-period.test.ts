import { describe, expect, it } from 'vitest';
import { civil } from './class-calendar.fixture.ts';
import { gradingPeriodFaults } from './grading-period-fault.ts';
import {
  gradingPeriodOn,
  gradingPeriodsOn,
  type GradingPeriod,
  type GradingPeriodKind,
} from './grading-period.ts';

const period = (
  kind: GradingPeriodKind,
  ordinal: number,
  startsOn: string,
  endsOn: string,
  grades: readonly string[],
): GradingPeriod => ({ kind, ordinal, startsOn: civil(startsOn), endsOn: civil(endsOn), grades });

const YEAR = { startsOn: civil('2026-09-01'), endsOn: civil('2027-05-26') };
const PERIODS = [
  period('YEAR', 1, '2026-09-01', '2027-05-26', ['5', '10']),
  period('QUARTER', 1, '2026-09-01', '2026-10-25', ['5']),
  period('QUARTER', 2, '2026-11-02', '2026-12-30', ['5']),
  period('HALF_YEAR', 1, '2026-09-01', '2026-12-30', ['10']),
];

describe('gradingPeriodOn', () => {
  it.each([
    ['5', '2026-10-25', 'QUARTER 1'],
    ['5', '2026-11-02', 'QUARTER 2'],
    ['5', '2026-10-28', 'YEAR 1'],
    ['10', '2026-10-28', 'HALF_YEAR 1'],
    ['10', '2027-02-01', 'YEAR 1'],
  ])('finds the shortest of grade %s on %s: %s', (grade, date, expected) => {
    const found = gradingPeriodOn(PERIODS, grade, civil(date));
    expect(`${found?.kind} ${found?.ordinal}`).toBe(expected);
  });

  it('presumes nothing for a grade that has none, nor outside the year', () => {
    expect(gradingPeriodOn(PERIODS, '1', civil('2026-10-01'))).toBeNull();
    expect(gradingPeriodOn(PERIODS, '5', civil('2027-06-01'))).toBeNull();
  });

  it('lists all that hold the day, the shortest kind first', () => {
    expect(gradingPeriodsOn(PERIODS, '5', civil('2026-09-01')).map(({ kind }) => kind)).toEqual([
      'QUARTER',
      'YEAR',
    ]);
  });
});

describe('gradingPeriodFaults', () => {
  it('finds none in a year of quarters and half-years with vacations between', () => {
    expect(gradingPeriodFaults(PERIODS, YEAR)).toEqual([]);
  });

  it('finds two of one kind that share a single day for a grade', () => {
    const list = [...PERIODS, period('QUARTER', 3, '2026-12-30', '2027-03-26', ['4', '5'])];
    expect(gradingPeriodFaults(list, YEAR)).toEqual([
      { refused: 'OVERLAP', index: 4, otherIndex: 2, grades: ['5'] },
    ]);
  });

  it('lets grades and kinds overlap each other', () => {
    const list = [
      period('QUARTER', 1, '2026-09-01', '2026-10-25', ['5']),
      period('QUARTER', 1, '2026-09-01', '2026-10-31', ['6']),
      period('TRIMESTER', 1, '2026-09-01', '2026-11-30', ['5']),
    ];
    expect(gradingPeriodFaults(list, YEAR)).toEqual([]);
  });

  it.each([
    ['before the year', '2026-08-31', '2026-10-25'],
    ['after the year', '2026-09-01', '2027-05-27'],
  ])('finds one that lies %s', (_, startsOn, endsOn) => {
    const faults = gradingPeriodFaults([period('QUARTER', 1, startsOn, endsOn, ['5'])], YEAR);
    expect(faults).toEqual([{ refused: 'OUTSIDE_YEAR', index: 0 }]);
  });

  it('finds one that ends before it starts, and says nothing more of it', () => {
    const list = [period('QUARTER', 1, '2026-10-25', '2026-09-01', ['5']), ...PERIODS];
    expect(gradingPeriodFaults(list, YEAR)).toEqual([{ refused: 'ENDS_BEFORE_START', index: 0 }]);
  });

  it('finds one without grades', () => {
    const list = [period('YEAR', 1, '2026-09-01', '2027-05-26', [])];
    expect(gradingPeriodFaults(list, YEAR)).toEqual([{ refused: 'NO_GRADE', index: 0 }]);
  });
});
