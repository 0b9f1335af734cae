import type { Temporal } from 'temporal-polyfill';
import type { Acknowledgement } from '../diary/acknowledgement.ts';
import { dutyDifferences, sameDuty, weekChanges } from '../diary/duty-changes.ts';
import { dutyState, type DutyState } from '../diary/duty-state.ts';
import { weekKey, type SchoolPlan } from '../diary/school-plan.ts';
import { asDuty, type StoredSchool } from '../diary/stored-duty.ts';
import { classWeekCounts, type ClassWeekCounts } from './class-week.ts';

/** Something kept that the facts do not say. */
export type RecountDifference =
  | {
      readonly kind: 'COUNTERS';
      readonly classId: string;
      readonly week: string;
      readonly kept: ClassWeekCounts;
      readonly counted: ClassWeekCounts;
    }
  | {
      readonly kind: 'STATE';
      readonly classId: string;
      readonly week: string;
      readonly studentId: string;
      readonly kept: string | null;
      readonly counted: string | null;
    }
  | {
      readonly kind: 'DUTY';
      readonly classId: string;
      readonly week: string;
      readonly studentId: string;
      readonly kept: string | null;
      readonly counted: string | null;
    }
  | {
      readonly kind: 'WEEK';
      readonly classId: string;
      readonly week: string;
      readonly kept: string | null;
      readonly counted: string | null;
    };

export interface Recount {
  readonly classWeeks: number;
  readonly duties: number;
  /** Empty when all that is kept is what the facts say. */
  readonly differences: readonly RecountDifference[];
  /** Closed weeks of which facts entered later say otherwise: they change by an explicit correction only. */
  readonly overtaken: readonly { readonly studentId: string; readonly week: string }[];
}

/**
 * Counts all again from the facts, through the same rules that screens and jobs use.
 * @param acknowledgements by `dutyKey`, all that are kept.
 */
export function recount(
  plan: SchoolPlan,
  stored: StoredSchool,
  acknowledgements: ReadonlyMap<string, readonly Acknowledgement[]>,
  now: Temporal.Instant,
): Recount {
  const differences: RecountDifference[] = [];
  const statesOf = new Map<string, DutyState[]>();
  for (const [key, duty] of stored.duties) {
    const { classId, weekText: week, studentId } = duty;
    const classWeek = stored.weeks.get(weekKey(classId, week));
    if (classWeek === undefined) {
      differences.push({ kind: 'WEEK', classId, week, kept: null, counted: 'duty without a class week' });
      continue;
    }
    const { deadlines } = classWeek;
    const found = dutyState(asDuty(duty, deadlines.week), acknowledgements.get(key) ?? [], deadlines, now);
    const states = statesOf.get(weekKey(classId, week)) ?? [];
    statesOf.set(weekKey(classId, week), states);
    states.push(found);
    const counted = found.state === 'ON_TIME' || found.state === 'LATE' ? found.state : null;
    if (counted !== duty.state)
      differences.push({ kind: 'STATE', classId, week, studentId, kept: duty.state, counted });
  }
  for (const [key, { classId, weekText: week, counts: kept }] of stored.weeks) {
    const counted = classWeekCounts(statesOf.get(key) ?? []);
    if (!sameCounts(kept, counted)) differences.push({ kind: 'COUNTERS', classId, week, kept, counted });
  }
  for (const { classId, weekText: week, before, after, closed } of weekChanges(plan, stored, now))
    if (!closed)
      differences.push({ kind: 'WEEK', classId, week, kept: wordOf(before), counted: wordOf(after) });
  const overtaken: { studentId: string; week: string }[] = [];
  for (const { studentId, weekText: week, before, after, closed } of dutyDifferences(plan, stored, now)) {
    if (before && after && sameDuty(before, after)) continue;
    if (closed) overtaken.push({ studentId, week });
    else
      differences.push({
        kind: 'DUTY',
        classId: (after ?? before)!.classId,
        week,
        studentId,
        kept: before && describe(before),
        counted: after && describe(after),
      });
  }
  return { classWeeks: stored.weeks.size, duties: stored.duties.size, differences, overtaken };
}

function describe(duty: {
  classId: string;
  reason: string | null;
  owingGuardians: readonly string[] | null;
}): string {
  return `${duty.reason ?? 'REQUIRED'} in ${duty.classId}${duty.owingGuardians ? ` of ${duty.owingGuardians.length}` : ''}`;
}

function wordOf(week: { deadlines: { closesAt: Temporal.Instant } } | null): string | null {
  return week && `closes ${week.deadlines.closesAt.toString()}`;
}

function sameCounts(a: ClassWeekCounts, b: ClassWeekCounts): boolean {
  return (
    a.required === b.required && a.onTime === b.onTime && a.late === b.late && a.noGuardian === b.noGuardian
  );
}
