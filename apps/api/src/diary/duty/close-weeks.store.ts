import { dutyMet } from '@vedomo/domain/diary/duty-met';
import { dutyKey, weekKey } from '@vedomo/domain/diary/school-plan';
import { asDuty, type StoredDuty } from '@vedomo/domain/diary/stored-duty';
import type { Tx } from '../../platform/transaction.ts';
import { countClassWeeks, writeDuties } from './duty-changes.store.ts';
import { readKeptAcknowledgements } from '../acknowledgement/kept-acknowledgements.read-model.ts';
import { lockSchoolDuties } from './lock-duties.store.ts';
import { readStoredDuties } from './stored-duties.read-model.ts';

const LOCK_DUE = {
  name: 'close-weeks.lock-due',
  text: `
    select w.class_id as "classId", w.week as "weekText", s.time_zone as zone
    from class_week w join school s on s.school_id = $1
    where w.school_id = $1 and w.closed_at is null and w.closes_at <= $2
    order by w.class_id, w.week for update of w`,
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
 * judged by the moment they count from, none being accepted afterwards.
 */
export async function closeDueWeeks(tx: Tx, schoolId: string): Promise<number> {
  await lockSchoolDuties(tx, schoolId);
  const due = await tx.rows<DueWeek>(LOCK_DUE, [schoolId, tx.now.toString()]);
  if (due.length === 0) return 0;
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
