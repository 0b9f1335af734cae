import { restoreWeekDeadlines, type WeekDeadlines } from '@vedomo/domain/calendar/deadlines';
import type { Acknowledgement, AcknowledgementRoute, Timing } from '@vedomo/domain/diary/acknowledgement';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import type { Tx } from '../../platform/transaction.ts';

export interface KeptEntry {
  readonly guardianId: string;
  readonly route: AcknowledgementRoute;
  /** ISO instants. */
  readonly receivedAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

/** One duty whose class week is locked until the transaction ends. */
export interface LockedDuty {
  readonly studentId: string;
  readonly week: string;
  readonly classId: string;
  readonly reason: NotRequiredReason | null;
  readonly owingGuardians: readonly string[] | null;
  readonly state: Timing | null;
  readonly deadlines: WeekDeadlines;
  readonly acknowledgements: readonly KeptEntry[];
}

interface LockedRow {
  readonly classId: string;
  readonly opensAt: string;
  readonly pressDeadline: string;
  readonly closesAt: string;
}

const LOCK = {
  name: 'duty-lock.class-week',
  text: `
    select w.class_id as "classId", w.opens_at::text as "opensAt", w.press_deadline::text as "pressDeadline",
      w.closes_at::text as "closesAt"
    from class_week w
    where w.school_id = $1 and w.week = $3 and w.class_id in (
      select d.class_id from weekly_duty d where d.school_id = $1 and d.student_id = $2 and d.week = $3)
    for update`,
};

const DUTY = {
  name: 'duty-lock.duty',
  text: `
    select d.class_id as "classId", d.reason, d.owing_guardians as "owingGuardians", d.state,
      (select coalesce(json_agg(json_build_object(
          'guardianId', a.guardian_id, 'route', a.route, 'receivedAt', a.received_at, 'recordedAt', a.recorded_at,
          'recordedBy', a.recorded_by)), '[]')
        from diary_acknowledgement a
        where a.school_id = $1 and a.student_id = d.student_id and a.week = d.week) as acknowledgements
    from weekly_duty d where d.school_id = $1 and d.student_id = $2 and d.week = $3`,
};

/** A duty may move to another class while its class week is waited for. */
const ATTEMPTS = 5;

/** Locks the class week as every writer of duties does, then reads the duty; null when there is none. */
export async function lockDuty(
  tx: Tx,
  { schoolId, timeZone }: Actor,
  { studentId, week }: { readonly studentId: string; readonly week: string },
): Promise<LockedDuty | null> {
  const values = [schoolId, studentId, week];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [locked] = await tx.rows<LockedRow>(LOCK, values);
    const [duty] = await tx.rows<Omit<LockedDuty, 'deadlines'>>(DUTY, values);
    if (!duty) return null;
    if (locked?.classId === duty.classId)
      return { ...duty, studentId, week, deadlines: deadlinesOf(locked, week, timeZone) };
  }
  throw new Error('the duty keeps moving from class to class');
}

function deadlinesOf(
  { opensAt, pressDeadline, closesAt }: LockedRow,
  week: string,
  timeZone: string,
): WeekDeadlines {
  return restoreWeekDeadlines(
    {
      week: Temporal.PlainDate.from(week),
      opensAt: Temporal.Instant.from(opensAt),
      pressDeadline: Temporal.Instant.from(pressDeadline),
      closesAt: Temporal.Instant.from(closesAt),
    },
    timeZone,
  );
}

/** An acknowledgement as the rules take it: a press by its moment, paper and messages by the school's date. */
export function acknowledgementFact(
  { guardianId, route, receivedAt }: KeptEntry,
  week: Temporal.PlainDate,
  timeZone: string,
): Acknowledgement {
  const at = Temporal.Instant.from(receivedAt);
  return route === 'WRITTEN' || route === 'MESSAGE'
    ? { guardianId, week, route, receivedOn: civilDate(at, timeZone) }
    : { guardianId, week, route, pressedAt: at };
}
