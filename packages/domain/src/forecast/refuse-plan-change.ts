import type { Temporal } from 'temporal-polyfill';
import type { ClassCalendar } from '../calendar/class-calendar.ts';
import { type GradingPeriod, gradingPeriodsOn } from '../calendar/grading-period.ts';
import { isBefore } from '../calendar/is-before.ts';
import { isSchoolDay } from '../calendar/school-day.ts';
import {
  isPlannedWeight,
  isSameWork,
  isTooLongTitle,
  type PlannedWork,
  type PlannedWorkKey,
} from './planned-work.ts';

/** What a class teacher does to the plan of control works. */
export type PlanChange =
  | { readonly kind: 'ADD'; readonly work: PlannedWork }
  | { readonly kind: 'CHANGE'; readonly of: PlannedWorkKey; readonly work: PlannedWork }
  | { readonly kind: 'REMOVE'; readonly of: PlannedWorkKey };

/** A quarter, trimester or half-year, and the subjects of the class that have no marks in it. */
export interface PlanPeriod extends GradingPeriod {
  readonly unmarkedSubjectIds: readonly string[];
}

/** What decides whether a plan may change. */
export interface PlanFacts {
  readonly calendar: ClassCalendar;
  /** Without the year: its mark is made of theirs. */
  readonly periods: readonly PlanPeriod[];
  /** The subjects of the class. */
  readonly subjectIds: readonly string[];
  /** The plan of the periods that are not over. */
  readonly works: readonly PlannedWorkKey[];
  /** The school's date. */
  readonly today: Temporal.PlainDate;
}

export type PlanRefusalReason =
  | 'NO_TITLE'
  | 'TITLE_TOO_LONG'
  | 'WEIGHT_OUT_OF_RANGE'
  | 'SUBJECT_NOT_IN_CLASS'
  | 'NOT_ASSESSED_BY_MARKS'
  | 'OUTSIDE_PERIODS'
  | 'PERIOD_OVER'
  | 'NOT_A_SCHOOL_DAY'
  | 'WORK_ON_THAT_DAY'
  | 'WORK_GONE';

export interface PlanRefusal {
  readonly refused: PlanRefusalReason;
  readonly field: 'subjectId' | 'onDate' | 'weight' | 'title';
}

/**
 * Judges a change of the plan of control works; null when it may be made. A period that is over keeps its plan, so that
 * its forecast stays what it was. That the timetable has no lesson of the subject on the day is no refusal: timetables
 * change.
 */
export function refusePlanChange(change: PlanChange, facts: PlanFacts): PlanRefusal | null {
  if (change.kind === 'ADD') return refuseWork(change.work, facts, facts.works);
  const { of } = change;
  if (isInPeriodThatIsOver(of.onDate, facts)) return refusal('PERIOD_OVER', 'onDate');
  if (!facts.works.some((work) => isSameWork(work, of))) return refusal('WORK_GONE', 'onDate');
  if (change.kind === 'REMOVE') return null;
  return refuseWork(
    change.work,
    facts,
    facts.works.filter((work) => !isSameWork(work, of)),
  );
}

/** The facts once an allowed change is made. */
export function withPlanChange(facts: PlanFacts, change: PlanChange): PlanFacts {
  const left =
    change.kind === 'ADD' ? facts.works : facts.works.filter((work) => !isSameWork(work, change.of));
  return { ...facts, works: change.kind === 'REMOVE' ? left : [...left, change.work] };
}

function refuseWork(
  work: PlannedWork,
  facts: PlanFacts,
  others: readonly PlannedWorkKey[],
): PlanRefusal | null {
  const { subjectId, onDate, weight, title } = work;
  if (!facts.subjectIds.includes(subjectId)) return refusal('SUBJECT_NOT_IN_CLASS', 'subjectId');
  const [period] = gradingPeriodsOn(facts.periods, facts.calendar.grade, onDate);
  if (!period) return refusal('OUTSIDE_PERIODS', 'onDate');
  if (isInPeriodThatIsOver(onDate, facts)) return refusal('PERIOD_OVER', 'onDate');
  if (!isSchoolDay(facts.calendar, onDate)) return refusal('NOT_A_SCHOOL_DAY', 'onDate');
  if (period.unmarkedSubjectIds.includes(subjectId)) return refusal('NOT_ASSESSED_BY_MARKS', 'subjectId');
  if (others.some((other) => isSameWork(other, work))) return refusal('WORK_ON_THAT_DAY', 'onDate');
  if (title === '') return refusal('NO_TITLE', 'title');
  if (isTooLongTitle(title)) return refusal('TITLE_TOO_LONG', 'title');
  return isPlannedWeight(weight) ? null : refusal('WEIGHT_OUT_OF_RANGE', 'weight');
}

/** A half-year may still run when its first quarter is over: the quarter's forecast must stay all the same. */
const isInPeriodThatIsOver = (date: Temporal.PlainDate, { periods, calendar, today }: PlanFacts): boolean =>
  gradingPeriodsOn(periods, calendar.grade, date).some(({ endsOn }) => isBefore(endsOn, today));

const refusal = (refused: PlanRefusalReason, field: PlanRefusal['field']): PlanRefusal => ({
  refused,
  field,
});
