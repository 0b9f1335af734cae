import { describe, expect, it } from 'vitest';
import { civil, exampleCalendar, exception } from '../calendar/class-calendar.fixture.ts';
import { weekDeadlines } from '../calendar/deadlines.ts';
import type { ClassCalendar } from '../calendar/class-calendar.ts';
import { dutyDifferences, followDeadlines, samePlan, weekChanges } from './duty-changes.ts';
import { at, enrolment, guardianship, ZONE } from './duty.fixture.ts';
import { dutyKey, planSchool, type SchoolPlan } from './school-plan.ts';
import type { StoredSchool } from './stored-duty.ts';

const WEDNESDAY = at('2026-11-25T12:00');

/** A class of one student with a guardian. */
const plan = (calendar: Partial<ClassCalendar> = {}, startsOn = '2026-09-01') =>
  planSchool({
    zone: ZONE,
    policies: [],
    classes: [
      {
        classId: '5A',
        academicYearId: 'year',
        firstDutyWeek: civil('2026-09-07'),
        calendar: exampleCalendar(calendar),
      },
    ],
    students: new Map([
      [
        'student',
        {
          enrolments: [enrolment('5A', startsOn)],
          guardianships: [guardianship('mother', '2026-08-01')],
          birthDate: null,
          exemptions: [],
        },
      ],
    ]),
  });

/** What a plan looks like once it is kept and its past weeks are closed. */
const kept = (planned: SchoolPlan): StoredSchool => ({
  weeks: new Map(
    [...planned.weeks].map(([key, { classId, weekText, deadlines }]) => [
      key,
      {
        classId,
        weekText,
        deadlines,
        counts: { required: 1, onTime: 0, late: 0, noGuardian: 0 },
        closedAt: null,
      },
    ]),
  ),
  duties: new Map(
    [...planned.duties].map(([key, { studentId, weekText, classId, reason, owingGuardians }]) => [
      key,
      { studentId, weekText, classId, reason, owingGuardians, state: null, metAt: null },
    ]),
  ),
});

describe('what facts change', () => {
  const before = plan();
  const quarantine = (startsOn: string, endsOn: string) =>
    plan({ exceptions: [...exampleCalendar().exceptions, exception('VACATION', startsOn, endsOn)] });

  it('is nothing while they are the same; begun open weeks are offered for judging', () => {
    expect(weekChanges(before, kept(before), WEDNESDAY)).toEqual([]);
    const offered = dutyDifferences(before, kept(before), WEDNESDAY);
    expect(offered.map(({ weekText, closed }) => [weekText, closed])).toEqual([
      ['2026-11-16', false],
      ['2026-11-23', false],
    ]);
  });

  it('is open where time remains and closed where it does not', () => {
    const after = quarantine('2026-11-02', '2026-11-29');
    const gone = dutyDifferences(after, kept(before), WEDNESDAY).filter(({ after }) => after === null);
    expect(gone.map(({ weekText, closed }) => [weekText, closed])).toEqual([
      ['2026-11-02', true],
      ['2026-11-09', true],
      ['2026-11-16', false],
      ['2026-11-23', false],
    ]);
    const weeks = weekChanges(after, kept(before), WEDNESDAY).filter(({ after }) => after === null);
    expect(weeks.map(({ closed }) => closed)).toEqual([true, true, false, false]);
  });

  it('may add weeks before the start to the past, and no other', () => {
    const empty: StoredSchool = { weeks: new Map(), duties: new Map() };
    const [first, second] = dutyDifferences(before, empty, WEDNESDAY);
    expect(first).toMatchObject({ weekText: '2026-08-31', closed: false });
    expect(second).toMatchObject({ weekText: '2026-09-07', closed: true });
    expect(weekChanges(before, empty, WEDNESDAY).slice(0, 2)).toMatchObject([
      { closed: false },
      { closed: true },
    ]);
  });

  it('offers a closed week when a correction asks for it', () => {
    const asked = new Set(['student 2026-10-12']);
    const [offered] = dutyDifferences(before, kept(before), WEDNESDAY, asked);
    expect(offered).toMatchObject({ weekText: '2026-10-12', closed: true });
  });

  it('can be told from what differed before', () => {
    const after = plan({}, '2026-09-21');
    expect(samePlan(before, after, dutyKey('student', '2026-09-14'))).toBe(false);
    expect(samePlan(before, after, dutyKey('student', '2026-09-21'))).toBe(true);
    expect(samePlan(before, after, dutyKey('student', '2026-10-26'))).toBe(true);
  });
});

describe('deadlines', () => {
  const near = weekDeadlines(civil('2026-11-23'), civil('2026-11-30'), 32, ZONE);
  const far = weekDeadlines(civil('2026-11-23'), civil('2026-12-14'), 48, ZONE);

  it('follow before their week begins', () => {
    expect(followDeadlines(far, near, at('2026-11-22T23:59'))).toEqual(near);
  });

  it('are put off in their week, never brought forward', () => {
    expect(followDeadlines(near, far, WEDNESDAY)).toEqual(far);
    expect(followDeadlines(far, near, WEDNESDAY)).toEqual(far);
  });
});
