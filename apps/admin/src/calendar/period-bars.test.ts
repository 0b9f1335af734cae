import { describe, expect, it } from 'vitest';
import { periodBars } from './period-bars.ts';

const weeks = ['2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28'].map((week, at) => ({
  week,
  ordinal: at + 1,
  studying: 1,
  onDuty: 1,
  exceptions: [],
}));
const period = (
  kind: 'QUARTER' | 'HALF_YEAR' | 'YEAR',
  startsOn: string,
  endsOn: string,
  grades = ['5'],
) => ({
  gradingPeriodId: `${kind} ${startsOn}`,
  kind,
  ordinal: 1,
  startsOn,
  endsOn,
  grades,
});

describe('bars of periods', () => {
  it('lie over the weeks they hold, a row for each kind and grades', () => {
    const periods = [
      period('QUARTER', '2026-09-21', '2026-10-02'),
      period('QUARTER', '2026-09-01', '2026-09-12'),
      period('HALF_YEAR', '2026-09-01', '2026-10-02', ['10']),
      period('YEAR', '2026-09-01', '2026-10-02'),
    ];
    const rows = periodBars({ weeks, periods }).map((row) => row.map(({ first, last }) => [first, last]));
    expect(rows).toEqual([
      [
        [0, 1],
        [3, 4],
      ],
      [[0, 4]],
    ]);
  });

  it('do not overlap in a week that two share', () => {
    const periods = [
      period('QUARTER', '2026-09-01', '2026-09-16'),
      period('QUARTER', '2026-09-17', '2026-10-02'),
    ];
    const [row] = periodBars({ weeks, periods });
    expect(row?.map(({ first, last }) => [first, last])).toEqual([
      [0, 2],
      [3, 4],
    ]);
  });
});
