import { describe, expect, it } from 'vitest';
import {
  canComeBack,
  isInForecast,
  isWithoutLesson,
  planOf,
  type PlannedWork,
  type WorkPlan,
} from './plan-model.ts';

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
  nearestPeriodId: 'q2',
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
});

describe('a removed work', () => {
  const given = { ...plan, schoolDays: ['2026-12-09'] };

  it('can come back where the plan would take it', () => {
    expect(canComeBack(given, work('maths', '2026-12-09', 'q2'))).toBe(true);
  });

  it('cannot on a day that no period holds, or that is no school day any more', () => {
    expect(canComeBack(given, work('maths', '2026-12-09', null))).toBe(false);
    expect(canComeBack(given, work('maths', '2026-12-10', 'q2'))).toBe(false);
  });

  it('cannot in a subject without marks in the period', () => {
    expect(canComeBack(given, work('music', '2026-12-09', 'q2'))).toBe(false);
  });
});

it('the forecast counts works of periods, in subjects with marks there', () => {
  const of = (subjectId: string, period: string | null) =>
    isInForecast(plan, work(subjectId, '2026-12-09', period));
  expect([of('maths', 'q2'), of('maths', null), of('music', 'q2'), of('music', 'q3')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

it('a day without a lesson is one for which the timetable is known', () => {
  const of = (date: string) => isWithoutLesson(plan, plan.subjects[0]!, date);
  expect([of('2026-12-09'), of('2026-12-10'), of('2027-02-01')]).toEqual([false, true, false]);
});
