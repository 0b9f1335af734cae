import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.ts';
import type { Tx } from '../platform/transaction.ts';

export interface Expectation {
  readonly studentId: string;
  readonly subjectId: string;
  readonly gradingPeriodId: string;
  /** Null takes it back. */
  readonly value: number | null;
}

/** A repeat of the last version adds none. */
const ADD = {
  name: 'expected-mark.add',
  text: `
    insert into expected_mark
      (school_id, expected_mark_id, student_id, subject_id, grading_period_id, value, recorded_at, recorded_by)
    select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::smallint, $7::timestamptz, $8::uuid
    where (
      select e.value from expected_mark e
      where e.school_id = $1 and e.student_id = $3 and e.subject_id = $4 and e.grading_period_id = $5
      order by e.recorded_at desc, e.expected_mark_id desc limit 1) is distinct from $6`,
};

/** Adds a version of what the teacher expects; what stood before stays. */
export async function addExpectation(tx: Tx, actor: Actor, given: Expectation): Promise<void> {
  const { studentId, subjectId, gradingPeriodId, value } = given;
  await tx.rows(ADD, [
    actor.schoolId,
    uuidv7(),
    studentId,
    subjectId,
    gradingPeriodId,
    value,
    tx.now.toString(),
    actor.membershipId,
  ]);
}
