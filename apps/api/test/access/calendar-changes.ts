import type { About } from './decision.ts';
import type { Objects } from './personas.ts';

const PERIOD = { kind: 'QUARTER', ordinal: 1, startsOn: '2026-09-01', endsOn: '2026-10-25', grades: ['5'] };
const VACATION = {
  kind: 'VACATION',
  title: 'Каникулы',
  startsOn: '2026-12-28',
  endsOn: '2027-01-10',
  grades: null,
};

/** Every kind of change of the calendar, each naming its objects in its own way. */
export const calendarChanges: readonly { about: About; change: (of: Objects) => object }[] = [
  {
    about: 'OBJECT',
    change: ({ academicYearId }) => ({
      year: { academicYearId, startsOn: '2026-09-01', endsOn: '2027-05-31', firstDutyWeek: '2026-09-07' },
    }),
  },
  {
    about: 'OBJECT',
    change: ({ academicYearId, gradingPeriodId }) => ({
      period: { ...PERIOD, academicYearId, gradingPeriodId },
    }),
  },
  {
    about: 'OBJECT',
    change: ({ academicYearId, calendarExceptionId }) => ({
      exception: { ...VACATION, academicYearId, calendarExceptionId },
    }),
  },
  {
    about: 'OBJECT',
    change: ({ classId }) => ({
      pattern: { classIds: [classId], startsOn: '2026-11-30', weekdays: [1, 2, 3, 4, 5, 6] },
    }),
  },
  {
    about: 'SCHOOL',
    change: () => ({ policy: { fromWeek: '2026-12-07', graceHours: 32, answers: 'ANY', targetPercent: 96 } }),
  },
  {
    about: 'OBJECT',
    change: ({ academicYearId }) => ({
      newYear: {
        title: '2027/28',
        startsOn: '2027-09-01',
        endsOn: '2028-05-26',
        copyFromId: academicYearId,
      },
    }),
  },
  {
    about: 'OBJECT',
    change: ({ classId }) => ({ removePattern: { classIds: [classId], startsOn: '2026-11-30' } }),
  },
  { about: 'SCHOOL', change: () => ({ removePolicyFrom: '2026-12-07' }) },
  { about: 'OBJECT', change: ({ gradingPeriodId }) => ({ removePeriodId: gradingPeriodId }) },
  { about: 'OBJECT', change: ({ calendarExceptionId }) => ({ removeExceptionId: calendarExceptionId }) },
];
