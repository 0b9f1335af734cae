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

/** The period that holds today, else the next one. */
export const nearestPeriod = ({ periods, today }: WorkPlan): PlanPeriod | undefined =>
  periods.find(({ startsOn }) => startsOn <= today) ?? periods[0];

/** Whether the class's timetable is known for the day, and has no lesson of the subject on it. */
export const isWithoutLesson = (
  { timetabledDays }: Pick<WorkPlan, 'timetabledDays'>,
  { lessonDays }: Pick<PlanSubject, 'lessonDays'>,
  date: string,
): boolean => timetabledDays.includes(date) && !lessonDays.includes(date);
