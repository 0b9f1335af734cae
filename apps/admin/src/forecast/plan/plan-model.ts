import type { WorkPlanQuery } from '../../gql/graphql.ts';

export type WorkPlan = WorkPlanQuery['workPlan'];
export type PlanSubject = WorkPlan['subjects'][number];
export type PlannedWork = WorkPlan['works'][number];
export type PlanPeriod = WorkPlan['periods'][number];

/** A subject with its works in a period, by day. */
export interface SubjectPlan {
  readonly subject: PlanSubject;
  readonly works: readonly PlannedWork[];
}

/** Names a work, also in the address. */
export const workKey = ({ subjectId, onDate }: Pick<PlannedWork, 'subjectId' | 'onDate'>): string =>
  `${subjectId}.${onDate}`;

/**
 * A period by subjects, in their order.
 * @param gradingPeriodId null for works that no period holds any more
 */
export function planOf(
  { subjects, works }: Pick<WorkPlan, 'subjects' | 'works'>,
  gradingPeriodId: string | null,
): { readonly planned: readonly SubjectPlan[]; readonly unplanned: readonly PlanSubject[] } {
  const rows = subjects.map((subject) => ({
    subject,
    works: works.filter(
      (work) => work.subjectId === subject.subjectId && (work.gradingPeriodId ?? null) === gradingPeriodId,
    ),
  }));
  return {
    planned: rows.filter((row) => row.works.length > 0),
    unplanned: rows
      .filter(
        (row) =>
          row.works.length === 0 &&
          gradingPeriodId !== null &&
          row.subject.markedIn.includes(gradingPeriodId),
      )
      .map(({ subject }) => subject),
  };
}

/** Whether the forecast may count a work: a period holds its day, and the class has marks in the subject there. */
export const isInForecast = (
  { subjects }: Pick<WorkPlan, 'subjects'>,
  { subjectId, gradingPeriodId }: Pick<PlannedWork, 'subjectId' | 'gradingPeriodId'>,
): boolean =>
  subjects.some((each) => each.subjectId === subjectId && each.markedIn.includes(gradingPeriodId ?? ''));

/** Whether the plan would take a removed work again as it was. */
export const canComeBack = (plan: Pick<WorkPlan, 'subjects' | 'schoolDays'>, work: PlannedWork): boolean =>
  isInForecast(plan, work) && plan.schoolDays.includes(work.onDate);

/** Whether the class's timetable is known for the day, and has no lesson of the subject on it. */
export const isWithoutLesson = (
  { timetabledDays }: Pick<WorkPlan, 'timetabledDays'>,
  { lessonDays }: Pick<PlanSubject, 'lessonDays'>,
  date: string,
): boolean => timetabledDays.includes(date) && !lessonDays.includes(date);
