import type { ComplianceYear } from './year-model.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-08-31T00:00:00+05:00');

/** For tests: five weeks from 31 August, the fourth a vacation, seen on the Tuesday noon after the third. */
export function exampleYear(given: Partial<ComplianceYear> = {}): ComplianceYear {
  const monday = (index: number) => new Date(Date.UTC(2026, 7, 31 + 7 * index)).toISOString().slice(0, 10);
  const instant = (days: number, hours: number) =>
    new Date(FIRST + days * DAY + hours * 3_600_000).toISOString();
  return {
    academicYearId: 'year',
    title: '2026/27',
    years: [{ academicYearId: 'year', title: '2026/27' }],
    timeZone: 'Asia/Yekaterinburg',
    asOf: instant(22, 12),
    weeks: [0, 1, 2, 3, 4].map((index) => ({
      ordinal: index + 1,
      week: monday(index),
      target: 95,
      opensAt: index === 3 ? null : instant(7 * index, 0),
      pressDeadline: index === 3 ? null : instant(7 * index + 8, 8),
      closesAt: index === 3 ? null : instant(7 * index + (index === 2 ? 21 : 14), 0),
    })),
    classes: [
      { classId: 'a', title: '7А', grade: '07' },
      { classId: 'b', title: '7Б', grade: '07' },
      { classId: 'c', title: '8А', grade: '08' },
    ],
    cells: {
      classIndex: '0,0,0,1,1,2,2,0',
      weekIndex: '0,1,2,1,2,1,2,4',
      required: '25,25,25,8,8,20,20,25',
      onTime: '25,24,10,8,7,19,20,0',
      late: '0,0,2,0,0,0,0,0',
      noGuardian: '0,0,1,0,0,0,0,0',
    },
    gaps: {
      classIndex: '1,2,0,1,2',
      weekIndex: '0,0,3,3,3',
      reason: ['BEFORE_START', 'BEFORE_START', 'VACATION', 'VACATION', 'VACATION'],
      freeDays: [
        { title: 'Осенние каникулы', startsOn: '2026-09-21', endsOn: '2026-09-27' },
        { title: 'Праздник', startsOn: '2026-09-22', endsOn: '2026-09-22' },
      ],
    },
    ...given,
  };
}
