import type { WeekDeadlines } from '../calendar/deadlines.ts';
import type { ClassWeekCounts } from '../compliance/class-week.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Duty, NotRequiredReason } from './duty.ts';

/** A class's week as it is kept. */
export interface StoredWeek {
  readonly classId: string;
  /** The Monday, ISO. */
  readonly weekText: string;
  readonly deadlines: WeekDeadlines;
  readonly counts: ClassWeekCounts;
  /** When the week was closed; null until it was, which may be later than its last deadline. */
  readonly closedAt: Temporal.Instant | null;
}

/** A duty as it is kept, with what met it. */
export interface StoredDuty {
  readonly studentId: string;
  /** The Monday, ISO. */
  readonly weekText: string;
  readonly classId: string;
  readonly reason: NotRequiredReason | null;
  /** Sorted; null: anybody entitled. */
  readonly owingGuardians: readonly string[] | null;
  readonly state: 'ON_TIME' | 'LATE' | null;
  readonly metAt: Temporal.Instant | null;
}

/** All that is kept for a school, or for the classes and students in question; keys of `weekKey` and `dutyKey`. */
export interface StoredSchool {
  readonly weeks: ReadonlyMap<string, StoredWeek>;
  readonly duties: ReadonlyMap<string, StoredDuty>;
}

/** The duty as the rules take it. Whom a kept duty asks is not kept: that is planned anew where it is shown. */
export function asDuty(stored: StoredDuty, week: Temporal.PlainDate): Duty {
  const { classId, reason, owingGuardians } = stored;
  return reason === null
    ? { week, classId, required: true, reason, entitledGuardians: [], owingGuardians }
    : { week, classId, required: false, reason, entitledGuardians: [], owingGuardians: null };
}
