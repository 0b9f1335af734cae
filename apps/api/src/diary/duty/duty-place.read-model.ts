import type { Tx } from '../../platform/transaction.ts';
import type { ClassWeekRow } from '../class-week/class-week-head.read-model.ts';

const PLACES = {
  name: 'duty-place.class-week',
  text: `
    select w.week, w.opens_at::text as "opensAt", w.press_deadline::text as "pressDeadline",
      w.closes_at::text as "closesAt", w.closed_at::text as "closedAt", w.required, w.on_time as "onTime", w.late,
      w.no_guardian as "noGuardian",
      array(select d.student_id from weekly_duty d
        where d.school_id = $1 and d.class_id = w.class_id and d.week = w.week)::text[] as "studentIds"
    from class_week w where w.school_id = $1 and w.class_id = $2 and w.week = $3`,
};

/** A class's week and whose duties count for it; null when the week asks nothing of the class. */
export async function readDutyPlaces(
  tx: Tx,
  schoolId: string,
  { classId, week }: { readonly classId: string; readonly week: string },
): Promise<{ week: ClassWeekRow; studentIds: ReadonlySet<string> } | null> {
  const rows = await tx.rows<ClassWeekRow & { studentIds: string[] }>(PLACES, [schoolId, classId, week]);
  const found = rows[0];
  return found ? { week: found, studentIds: new Set(found.studentIds) } : null;
}
