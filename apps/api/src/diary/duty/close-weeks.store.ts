import { dutyMet } from '@vedomo/domain/diary/duty-met';
import { dutyKey, weekKey } from '@vedomo/domain/diary/school-plan';
import { asDuty, type StoredDuty } from '@vedomo/domain/diary/stored-duty';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../platform/transaction.ts';
import { countClassWeeks, writeDuties } from './duty-changes.store.ts';
import { readKeptAcknowledgements } from '../acknowledgement/kept-acknowledgements.read-model.ts';
import { lockSchoolDuties } from './lock-duties.store.ts';
import { refreshDuties } from './refresh-duties.store.ts';
import { readStoredDuties } from './stored-duties.read-model.ts';

const LOCK_DUE = {
  name: 'close-weeks.lock-due',
  text: `
    select w.class_id as "classId", w.week as "weekText", s.time_zone as zone
    from class_week w join school s on s.school_id = $1
    where w.school_id = $1 and w.closed_at is null and w.closes_at <= $2
    order by w.class_id, w.week for update of w`,
};
const WITHOUT_GUARDIAN = {
  name: 'close-weeks.without-guardian',
  text: `
    select d.student_id as "studentId", min(w.closes_at)::text as "closesAt"
    from class_week w
    join weekly_duty d on d.school_id = $1 and d.class_id = w.class_id and d.week = w.week and d.reason = 'NO_GUARDIAN'
    where w.school_id = $1 and w.closed_at is null and w.closes_at <= $2
    group by d.student_id`,
};
const MARK_CLOSED = {
  name: 'close-weeks.mark-closed',
  text: `
    update class_week set closed_at = $2
    where school_id = $1 and closed_at is null and closes_at <= $2`,
};

interface DueWeek {
  classId: string;
  weekText: string;
  zone: string;
}

/**
 * Closes the class weeks of a school whose last deadline has passed, and returns how many.
 *
 * State and denominator are those of the deadline, whenever this runs: every change of facts brings the duties of
 * open weeks up to date in its own transaction and leaves alone what is past its deadline, and acknowledgements are
 * judged by the moment they count from, none being accepted afterwards. Only for a guardian who joins do the duties
 * follow by a job, which may come after the deadline: students without one are planned once more.
 */
export async function closeDueWeeks(tx: Tx, schoolId: string): Promise<number> {
  await lockSchoolDuties(tx, schoolId);
  const due = await tx.rows<DueWeek>(LOCK_DUE, [schoolId, tx.now.toString()]);
  if (due.length === 0) return 0;
  await planThoseWithoutGuardian(tx, schoolId);
  const zone = due[0]!.zone;
  const dueKeys = new Set(due.map(({ classId, weekText }) => weekKey(classId, weekText)));
  const classIds = [...new Set(due.map(({ classId }) => classId))];
  const stored = await readStoredDuties(tx, schoolId, zone, classIds, null);
  const duties = [...stored.duties.values()].filter(({ classId, weekText }) =>
    dueKeys.has(weekKey(classId, weekText)),
  );
  const weeks = [...new Set(due.map(({ weekText }) => weekText))];
  const kept = await readKeptAcknowledgements(tx, schoolId, zone, weeks, null);
  const judged = duties.map((duty) => {
    const { deadlines } = stored.weeks.get(weekKey(duty.classId, duty.weekText))!;
    const acknowledgements = kept.get(dutyKey(duty.studentId, duty.weekText)) ?? [];
    return { duty, met: dutyMet(asDuty(duty, deadlines.week), acknowledgements, deadlines) };
  });
  const differing = judged.filter(({ duty, met }) => !isKept(duty, met));
  await writeDuties(
    tx,
    schoolId,
    differing.map(({ duty, met }) => ({ ...duty, met })),
  );
  await countClassWeeks(tx, schoolId, due);
  await tx.rows(MARK_CLOSED, [schoolId, tx.now.toString()]);
  return due.length;
}

function isKept({ state, metAt }: StoredDuty, met: ReturnType<typeof dutyMet>): boolean {
  if (met === null || metAt === null) return met === null && metAt === null;
  return met.state === state && met.metAt.equals(metAt);
}

async function planThoseWithoutGuardian(tx: Tx, schoolId: string): Promise<void> {
  const alone = await tx.rows<{ studentId: string; closesAt: string }>(WITHOUT_GUARDIAN, [
    schoolId,
    tx.now.toString(),
  ]);
  if (alone.length === 0) return;
  const [first] = alone.map(({ closesAt }) => Temporal.Instant.from(closesAt)).sort(Temporal.Instant.compare);
  const studentIds = alone.map(({ studentId }) => studentId);
  await refreshDuties({ ...tx, now: first!.subtract({ milliseconds: 1 }) }, schoolId, { studentIds });
}
