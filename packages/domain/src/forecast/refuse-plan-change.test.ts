import { describe, expect, it } from 'vitest';
import { civil, exampleCalendar } from '../calendar/class-calendar.fixture.ts';
import type { PlannedWork } from './planned-work.ts';
import { type PlanFacts, type PlanPeriod, refusePlanChange } from './refuse-plan-change.ts';

const period = (
  kind: PlanPeriod['kind'],
  ordinal: number,
  startsOn: string,
  endsOn: string,
  unmarkedSubjectIds: readonly string[] = [],
): PlanPeriod => ({
  kind,
  ordinal,
  startsOn: civil(startsOn),
  endsOn: civil(endsOn),
  grades: ['5'],
  unmarkedSubjectIds,
});
const work = (onDate: string, changes: Partial<PlannedWork> = {}): PlannedWork => ({
  subjectId: 'maths',
  onDate: civil(onDate),
  weight: 3,
  title: 'Дроби',
  ...changes,
});

const FACTS: PlanFacts = {
  calendar: exampleCalendar(),
  periods: [
    period('QUARTER', 1, '2026-09-01', '2026-10-25'),
    period('QUARTER', 2, '2026-11-02', '2026-12-30', ['music']),
    period('QUARTER', 3, '2027-01-11', '2027-03-26'),
  ],
  subjectIds: ['maths', 'russian', 'music'],
  works: [work('2026-12-09'), work('2026-12-16')],
  today: civil('2026-11-24'),
};
const added = (given: PlannedWork, facts = FACTS) => {
  const refused = refusePlanChange({ kind: 'ADD', work: given }, facts);
  return refused && `${refused.refused} ${refused.field}`;
};
const changed = (from: string, to: PlannedWork, facts = FACTS) =>
  refusePlanChange({ kind: 'CHANGE', of: work(from), work: to }, facts)?.refused ?? null;
const removed = (from: string, facts = FACTS) =>
  refusePlanChange({ kind: 'REMOVE', of: work(from) }, facts)?.refused ?? null;

describe('a control work may be planned', () => {
  it('on a school day of a period that is not over, also one that has passed', () => {
    for (const day of ['2026-11-24', '2026-11-03', '2026-12-30', '2027-01-11'])
      expect(added(work(day)), day).toBeNull();
  });

  it('not outside the periods, and not in one that is over', () => {
    expect(added(work('2027-04-05'))).toBe('OUTSIDE_PERIODS onDate');
    expect(added(work('2026-10-28'))).toBe('OUTSIDE_PERIODS onDate');
    expect(added(work('2026-10-20'))).toBe('PERIOD_OVER onDate');
    const last = { ...FACTS, today: civil('2026-12-30') };
    expect(added(work('2026-12-30'), last)).toBeNull();
    expect(added(work('2026-12-30'), { ...last, today: civil('2026-12-31') })).toBe('PERIOD_OVER onDate');
  });

  it('not in a quarter that is over within a half-year that is not', () => {
    const periods = [...FACTS.periods, period('HALF_YEAR', 1, '2026-09-01', '2026-12-30')];
    expect(added(work('2026-10-20'), { ...FACTS, periods })).toBe('PERIOD_OVER onDate');
    expect(added(work('2026-10-28'), { ...FACTS, periods })).toBe('NOT_A_SCHOOL_DAY onDate');
  });

  it('not on a day without school', () => {
    for (const day of ['2026-11-28', '2026-11-29', '2026-11-04'])
      expect(added(work(day)), day).toBe('NOT_A_SCHOOL_DAY onDate');
  });

  it('in a subject of the class that has marks in that period', () => {
    expect(added(work('2026-12-10', { subjectId: 'latin' }))).toBe('SUBJECT_NOT_IN_CLASS subjectId');
    expect(added(work('2026-12-10', { subjectId: 'music' }))).toBe('NOT_ASSESSED_BY_MARKS subjectId');
    expect(added(work('2027-01-12', { subjectId: 'music' }))).toBeNull();
  });

  it('once a day in a subject', () => {
    expect(added(work('2026-12-09'))).toBe('WORK_ON_THAT_DAY onDate');
    expect(added(work('2026-12-09', { subjectId: 'russian' }))).toBeNull();
  });

  it('with a title and a weight as they can be kept', () => {
    const of = (changes: Partial<PlannedWork>) => added(work('2026-12-10', changes));
    expect(of({ title: '' })).toBe('NO_TITLE title');
    expect(of({ title: '𝛑'.repeat(200) })).toBeNull();
    expect(of({ title: 'я'.repeat(201) })).toBe('TITLE_TOO_LONG title');
    for (const weight of [0.01, 0.07, 1, 1.15, 4.35, 9999.99]) expect(of({ weight }), `${weight}`).toBeNull();
    for (const weight of [0, -1, 0.005, 1.005, 10_000, 9999.995, Number.NaN, Number.POSITIVE_INFINITY])
      expect(of({ weight }), `${weight}`).toBe('WEIGHT_OUT_OF_RANGE weight');
  });
});

describe('a planned work changes', () => {
  it('where it stands, and to another free day', () => {
    expect(changed('2026-12-09', work('2026-12-09', { title: 'Проценты' }))).toBeNull();
    expect(changed('2026-12-09', work('2026-12-10'))).toBeNull();
    expect(changed('2026-12-09', work('2026-12-16'))).toBe('WORK_ON_THAT_DAY');
    expect(changed('2026-12-09', work('2026-10-20'))).toBe('PERIOD_OVER');
  });

  it('and goes only while its period is not over, and while it is there', () => {
    expect(removed('2026-12-09')).toBeNull();
    expect(removed('2026-12-10')).toBe('WORK_GONE');
    expect(changed('2026-12-10', work('2026-12-11'))).toBe('WORK_GONE');
    const later = { ...FACTS, today: civil('2027-01-12') };
    expect(removed('2026-12-09', later)).toBe('PERIOD_OVER');
    expect(changed('2026-12-09', work('2027-01-13'), later)).toBe('PERIOD_OVER');
  });

  it('can be taken from a day that no period holds any more', () => {
    const moved = { ...FACTS, periods: FACTS.periods.slice(0, 1) };
    expect(removed('2026-12-09', moved)).toBeNull();
  });
});
