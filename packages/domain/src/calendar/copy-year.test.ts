import { describe, expect, it } from 'vitest';
import { civil, exception } from './class-calendar.fixture.ts';
import { copyYear, type YearContent } from './copy-year.ts';
import { gradingPeriodFaults } from './grading-period-fault.ts';

const quarter = (ordinal: number, startsOn: string, endsOn: string) => ({
  kind: 'QUARTER' as const,
  ordinal,
  startsOn: civil(startsOn),
  endsOn: civil(endsOn),
  grades: ['5', '6'],
});
const FROM = {
  startsOn: civil('2026-09-01'),
  endsOn: civil('2027-05-26'),
  periods: [
    quarter(1, '2026-09-01', '2026-10-25'),
    quarter(2, '2026-11-02', '2026-12-30'),
    quarter(3, '2027-01-11', '2027-03-26'),
    quarter(4, '2027-04-05', '2027-05-26'),
  ],
  exceptions: [
    { title: 'Осенние каникулы', ...exception('VACATION', '2026-10-26', '2026-11-01') },
    { title: 'День народного единства', ...exception('DAY_OFF', '2026-11-04') },
    { title: 'Рабочая суббота', ...exception('WORKING_DAY', '2027-02-20') },
    { title: 'Летние каникулы', ...exception('VACATION', '2027-05-25', '2027-05-26') },
  ],
};
const days = ({ periods, exceptions }: YearContent) =>
  [...periods, ...exceptions].map(({ startsOn, endsOn }) => `${startsOn}/${endsOn}`);

describe('a year that follows another', () => {
  const to = { startsOn: civil('2027-09-01'), endsOn: civil('2028-05-26') };

  it('starts with its periods and vacations moved by weeks and its days off on their dates', () => {
    expect(days(copyYear(FROM, to))).toEqual([
      '2027-09-01/2027-10-24',
      '2027-11-01/2027-12-29',
      '2028-01-10/2028-03-24',
      '2028-04-03/2028-05-26',
      '2027-10-25/2027-10-31',
      '2027-11-04/2027-11-04',
      '2028-05-23/2028-05-24',
    ]);
  });

  it('has periods that can stand', () => {
    expect(gradingPeriodFaults(copyYear(FROM, to).periods, to)).toEqual([]);
  });

  it('leaves out what it is too short for', () => {
    expect(days(copyYear(FROM, { ...to, endsOn: civil('2027-12-01') }))).toEqual([
      '2027-09-01/2027-10-24',
      '2027-11-01/2027-12-01',
      '2027-10-25/2027-10-31',
      '2027-11-04/2027-11-04',
    ]);
  });
});
