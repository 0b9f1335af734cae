import { describe, expect, it } from 'vitest';
import { isWithoutLesson, nearestPeriod, planOf, type PlannedWork, type WorkPlan } from './plan-model.ts';

const subject = (subjectId: string, markedIn = ['q2', 'q3']) => ({
  subjectId,
  title: subjectId,
  markedIn,
  lessonDays: ['2026-12-09'],
});
const work = (subjectId: string, onDate: string, gradingPeriodId: string | null): PlannedWork => ({
  subjectId,
  onDate,
  gradingPeriodId,
  weight: 1,
  title: 'Дроби',
  state: 'TO_COME',
});
const period = (gradingPeriodId: string, ordinal: number, startsOn: string, endsOn: string) => ({
  gradingPeriodId,
  kind: 'QUARTER' as const,
  ordinal,
  startsOn,
  endsOn,
});
const plan: WorkPlan = {
  classId: 'c',
  title: '5А',
  today: '2026-11-24',
  periods: [period('q2', 2, '2026-11-02', '2026-12-30'), period('q3', 3, '2027-01-11', '2027-03-26')],
  subjects: [subject('maths'), subject('russian'), subject('music', ['q3'])],
  works: [
    work('maths', '2026-12-09', 'q2'),
    work('maths', '2026-12-16', 'q2'),
    work('russian', '2027-01-13', 'q3'),
    work('russian', '2027-06-01', null),
  ],
  schoolDays: [],
  timetabledDays: ['2026-12-09', '2026-12-10'],
  viewerCanPlan: true,
};

describe('the plan of a period', () => {
  const short = (id: string | null) => {
    const { planned, unplanned } = planOf(plan, id);
    return [
      planned.map((row) => `${row.subject.title} ${row.works.length}`),
      unplanned.map(({ title }) => title),
    ];
  };

  it('has subjects with works, and apart those with marks that have none', () => {
    expect(short('q2')).toEqual([['maths 2'], ['russian']]);
    expect(short('q3')).toEqual([['russian 1'], ['maths', 'music']]);
  });

  it('leaves works that no period holds', () => {
    expect(short(null)).toEqual([['russian 1'], []]);
  });

  it('is first that of the period that holds today, in vacations that of the next', () => {
    expect(nearestPeriod(plan)?.ordinal).toBe(2);
    const later = { ...plan, periods: plan.periods.slice(1), today: '2027-01-05' };
    expect(nearestPeriod(later)?.ordinal).toBe(3);
    expect(nearestPeriod({ ...plan, periods: [] })).toBeUndefined();
  });
});

it('a day without a lesson is one for which the timetable is known', () => {
  const of = (date: string) => isWithoutLesson(plan, plan.subjects[0]!, date);
  expect([of('2026-12-09'), of('2026-12-10'), of('2027-02-01')]).toEqual([false, true, false]);
});
