import { Temporal } from 'temporal-polyfill';
import { isClosedAt, type WeekDeadlines } from '../calendar/deadlines.ts';
import { dutyMet, type DutyMet, type KeptAcknowledgement } from './duty-met.ts';
import { weekKey, type PlannedDuty, type PlannedWeek, type SchoolPlan } from './school-plan.ts';
import type { StoredDuty, StoredSchool, StoredWeek } from './stored-duty.ts';

/** A class week that appears, goes, or whose deadlines move. */
export interface WeekChange {
  readonly classId: string;
  readonly weekText: string;
  readonly before: StoredWeek | null;
  readonly after: (PlannedWeek & { readonly deadlines: WeekDeadlines }) | null;
  /** Past its last deadline: made by an explicit correction only. */
  readonly closed: boolean;
}

/** A duty that the facts want otherwise than it is kept, or that an acknowledgement may meet. */
export interface DutyDifference {
  /** Its `dutyKey`. */
  readonly key: string;
  readonly studentId: string;
  readonly weekText: string;
  readonly before: StoredDuty | null;
  readonly after: PlannedDuty | null;
  /** Of the class week it will count for; null when it goes. */
  readonly deadlines: WeekDeadlines | null;
  /** It touches a week past its last deadline: made by an explicit correction only. */
  readonly closed: boolean;
}

/** A duty that changes, with what will have met it. */
export interface DutyChange extends DutyDifference {
  readonly met: DutyMet | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a kept week is past its last deadline, closed by the job already or not. */
export function isPast(week: StoredWeek, now: Temporal.Instant): boolean {
  return week.closedAt !== null || isClosedAt(week.deadlines, now);
}

/**
 * The deadlines that an open week takes on. Once it has begun they are never brought forward: families were told.
 * They may be put off, as when the next study week falls away.
 */
export function followDeadlines(
  kept: WeekDeadlines,
  planned: WeekDeadlines,
  now: Temporal.Instant,
): WeekDeadlines {
  if (Temporal.Instant.compare(now, kept.opensAt) < 0) return planned;
  const pressDeadline = later(kept.pressDeadline, planned.pressDeadline);
  const last = Temporal.Instant.compare(kept.closesAt, planned.closesAt) >= 0 ? kept : planned;
  return { ...planned, pressDeadline, closesAt: last.closesAt, closesOn: last.closesOn };
}

/** What the facts ask of the class weeks against what is kept; weeks that agree are left out. */
export function weekChanges(plan: SchoolPlan, stored: StoredSchool, now: Temporal.Instant): WeekChange[] {
  const changes: WeekChange[] = [];
  for (const [key, planned] of plan.weeks) {
    const { classId, weekText } = planned;
    const kept = stored.weeks.get(key) ?? null;
    if (kept === null) {
      // Weeks before the start ask nothing and count for nothing: they may appear afterwards.
      const closed = isClosedAt(planned.deadlines, now) && !planned.beforeStart;
      changes.push({ classId, weekText, before: null, after: planned, closed });
    } else if (!isPast(kept, now)) {
      const deadlines = followDeadlines(kept.deadlines, planned.deadlines, now);
      if (!sameDeadlines(deadlines, kept.deadlines))
        changes.push({ classId, weekText, before: kept, after: { ...planned, deadlines }, closed: false });
    }
  }
  for (const [key, kept] of stored.weeks)
    if (!plan.weeks.has(key)) {
      const { classId, weekText } = kept;
      changes.push({ classId, weekText, before: kept, after: null, closed: isPast(kept, now) });
    }
  return changes;
}

/**
 * The duties that differ from what is kept, and those of begun open weeks, which acknowledgements may meet.
 * Give their acknowledgements to `settleDuty`.
 * @param alsoJudge keys of `dutyKey` that a correction judges anew although their week is closed.
 */
export function dutyDifferences(
  plan: SchoolPlan,
  stored: StoredSchool,
  now: Temporal.Instant,
  alsoJudge: ReadonlySet<string> = NOTHING,
): DutyDifference[] {
  const differences: DutyDifference[] = [];
  const termsOf = weekTerms(stored, now);
  for (const [key, after] of plan.duties) {
    const { studentId, weekText } = after;
    const before = stored.duties.get(key) ?? null;
    const { deadlines, isOver, hasBegun } = termsOf(after.classWeek);
    const closed =
      !(before === null && after.reason === 'BEFORE_START') && (isOver || closedFor(before, stored, now));
    const open = !closed && hasBegun;
    if (!open && !alsoJudge.has(key) && before !== null && sameDuty(before, after)) continue;
    differences.push({ key, studentId, weekText, before, after, deadlines, closed });
  }
  for (const [key, before] of stored.duties)
    if (!plan.duties.has(key)) {
      const { studentId, weekText } = before;
      const closed = closedFor(before, stored, now);
      differences.push({ key, studentId, weekText, before, after: null, deadlines: null, closed });
    }
  return differences;
}

/** Judges a difference by the acknowledgements of that student and week; null when nothing changes after all. */
export function settleDuty(
  difference: DutyDifference,
  kept: readonly KeptAcknowledgement[],
): DutyChange | null {
  const { before, after, deadlines } = difference;
  const met = after && deadlines ? dutyMet(after, kept, deadlines) : null;
  if (before && after && sameDuty(before, after) && sameMet(before, met)) return null;
  return { ...difference, met };
}

/**
 * Whether two plans ask the same of a student's week; for telling what a change of facts touches by itself.
 * @param key of `dutyKey`
 */
export function samePlan(a: SchoolPlan, b: SchoolPlan, key: string): boolean {
  const [one, other] = [a.duties.get(key), b.duties.get(key)];
  if (one === undefined || other === undefined) return one === other;
  return (
    one.classId === other.classId &&
    one.reason === other.reason &&
    sameGuardians(one.owingGuardians, other.owingGuardians)
  );
}

interface WeekTerms {
  readonly deadlines: WeekDeadlines;
  readonly isOver: boolean;
  readonly hasBegun: boolean;
}

/** The terms of class weeks, each judged once for all its duties. */
function weekTerms(stored: StoredSchool, now: Temporal.Instant): (week: PlannedWeek) => WeekTerms {
  const known = new Map<PlannedWeek, WeekTerms>();
  return (week) => {
    let terms = known.get(week);
    if (terms === undefined) {
      const deadlines = deadlinesOf(week, stored, now);
      const hasBegun = Temporal.Instant.compare(deadlines.opensAt, now) <= 0;
      terms = { deadlines, isOver: isClosedAt(deadlines, now), hasBegun };
      known.set(week, terms);
    }
    return terms;
  };
}

function deadlinesOf(
  { classId, weekText, deadlines }: PlannedWeek,
  stored: StoredSchool,
  now: Temporal.Instant,
): WeekDeadlines {
  const kept = stored.weeks.get(weekKey(classId, weekText));
  if (kept === undefined) return deadlines;
  return isPast(kept, now) ? kept.deadlines : followDeadlines(kept.deadlines, deadlines, now);
}

function closedFor(duty: StoredDuty | null, stored: StoredSchool, now: Temporal.Instant): boolean {
  if (duty === null) return false;
  const week = stored.weeks.get(weekKey(duty.classId, duty.weekText));
  return week !== undefined && isPast(week, now);
}

/** Whether a kept duty asks what the plan asks. */
export function sameDuty(kept: StoredDuty, planned: PlannedDuty): boolean {
  return (
    kept.classId === planned.classId &&
    kept.reason === planned.reason &&
    sameGuardians(kept.owingGuardians, planned.owingGuardians)
  );
}

function sameMet(kept: StoredDuty, met: DutyMet | null): boolean {
  if (met === null) return kept.state === null;
  return kept.state === met.state && kept.metAt !== null && kept.metAt.equals(met.metAt);
}

function sameGuardians(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((id) => b.includes(id));
}

function sameDeadlines(a: WeekDeadlines, b: WeekDeadlines): boolean {
  return (
    a.opensAt.equals(b.opensAt) && a.pressDeadline.equals(b.pressDeadline) && a.closesAt.equals(b.closesAt)
  );
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
