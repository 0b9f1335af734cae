import type { Tx } from '../../platform/transaction.ts';
import type { DutyScope } from './duty-scope.ts';

/** Any number that no other advisory lock of ours takes as its class. */
const SCHOOLS = 484_002;

const LOCK_SCHOOL = { name: 'lock-duties.school', text: 'select pg_advisory_xact_lock($1, hashtext($2))' };
/** In the order in which every writer of duties takes them (migration 0006). */
const LOCK_WEEKS = {
  name: 'lock-duties.weeks',
  text: `
    select 1 from class_week w
    where w.school_id = $1 and (
      ($2::uuid[] is null and $3::uuid[] is null)
      or w.class_id = any ($2)
      or w.class_id in (
        select e.class_id from enrolment e
        where e.school_id = $1 and (e.student_id = any ($3) or e.student_id in (
          select c.student_id from enrolment c where c.school_id = $1 and c.class_id = any ($2)))
        union
        select d.class_id from weekly_duty d where d.school_id = $1 and d.student_id = any ($3)))
    order by w.class_id, w.week for update`,
};

/** Makes the writers of a school's duties wait for each other until the transaction ends: a plan is whole or not at all. */
export async function lockSchoolDuties(tx: Tx, schoolId: string): Promise<void> {
  await tx.rows(LOCK_SCHOOL, [SCHOOLS, schoolId]);
}

/** The same, and locks the class weeks of the scope, so that no acknowledgement comes between reading and writing. */
export async function lockDuties(tx: Tx, schoolId: string, scope: DutyScope): Promise<void> {
  await lockSchoolDuties(tx, schoolId);
  await tx.rows(LOCK_WEEKS, [schoolId, scope.classIds ?? null, scope.studentIds ?? null]);
}
