import type { ClassWeekQuery } from '../gql/graphql.ts';

export type ClassWeek = NonNullable<ClassWeekQuery['classWeek']>;
export type ClassWeekStudent = ClassWeek['students'][number];
export type WeekTimes = NonNullable<ClassWeek['times']>;

/**
 * Where a week stands: it runs; its grace runs and a press is still on time; only paper is still on time; closed.
 * Told from what the server says, never from this machine's clock: the demo's may stand still.
 */
export type WeekPhase = 'RUNNING' | 'GRACE' | 'PAPER' | 'CLOSED';

export function weekPhase(week: Pick<ClassWeek, 'week' | 'today' | 'students'>, times: WeekTimes): WeekPhase {
  if (times.closed) return 'CLOSED';
  if (week.students.some(({ state }) => state === 'MISSING')) return 'PAPER';
  return week.today > sundayOf(week.week) ? 'GRACE' : 'RUNNING';
}

/** How many families have not acknowledged, on time or late. */
export const unmetOf = ({ required, onTime, late }: WeekTimes): number => required - onTime - late;

export function sundayOf(monday: string): string {
  return new Date(Date.parse(`${monday}T12:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
}
