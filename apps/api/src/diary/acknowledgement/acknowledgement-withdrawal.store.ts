import type { Timing } from '@vedomo/domain/diary/acknowledgement';
import { dutyMet, type DutyMet } from '@vedomo/domain/diary/duty-met';
import { Temporal } from 'temporal-polyfill';
import { v7 } from 'uuid';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/transaction.ts';
import { acknowledgementFact, type KeptEntry, type LockedDuty } from '../duty/duty-lock.store.ts';

const KEEP = {
  name: 'acknowledgement-withdrawal.keep',
  text: `
    insert into acknowledgement_withdrawal (school_id, acknowledgement_withdrawal_id, student_id, week, guardian_id,
      route, received_at, recorded_at, recorded_by, note, withdrawn_at, withdrawn_by)
    select $1, $2, a.student_id, a.week, a.guardian_id, a.route, a.received_at, a.recorded_at, a.recorded_by, a.note, $6, $7
    from diary_acknowledgement a
    where a.school_id = $1 and a.student_id = $3 and a.week = $4 and a.guardian_id = $5`,
};

const REMOVE = {
  name: 'acknowledgement-withdrawal.remove',
  text: `delete from diary_acknowledgement a
    where a.school_id = $1 and a.student_id = $2 and a.week = $3 and a.guardian_id = $4`,
};

const JUDGE = {
  name: 'acknowledgement-withdrawal.judge',
  text: `update weekly_duty d set state = $4, met_at = $5
    where d.school_id = $1 and d.student_id = $2 and d.week = $3`,
};

const COUNT = {
  name: 'acknowledgement-withdrawal.count',
  text: `update class_week w set on_time = w.on_time + $4, late = w.late + $5
    where w.school_id = $1 and w.class_id = $2 and w.week = $3`,
};

/** Moves an acknowledgement of a locked duty to the evidence of withdrawals; duty and counters follow. */
export async function withdrawAcknowledgement(
  tx: Tx,
  { schoolId, membershipId, timeZone }: Actor,
  duty: LockedDuty,
  { guardianId }: KeptEntry,
): Promise<void> {
  const { studentId, week, classId } = duty;
  await tx.rows(KEEP, [schoolId, v7(), studentId, week, guardianId, tx.now.toString(), membershipId]);
  await tx.rows(REMOVE, [schoolId, studentId, week, guardianId]);
  const remaining = duty.acknowledgements.filter((each) => each.guardianId !== guardianId);
  const met = judge(duty, remaining, timeZone);
  await tx.rows(JUDGE, [schoolId, studentId, week, met?.state ?? null, met?.metAt.toString() ?? null]);
  const difference = (timing: Timing) => Number(met?.state === timing) - Number(duty.state === timing);
  await tx.rows(COUNT, [schoolId, classId, week, difference('ON_TIME'), difference('LATE')]);
}

function judge(
  { reason, owingGuardians, deadlines, classId }: LockedDuty,
  kept: readonly KeptEntry[],
  timeZone: string,
): DutyMet | null {
  if (reason !== null) return null;
  const { week } = deadlines;
  return dutyMet(
    { week, classId, required: true, reason: null, entitledGuardians: [], owingGuardians },
    kept.map((each) => ({
      acknowledgement: acknowledgementFact(each, week, timeZone),
      receivedAt: Temporal.Instant.from(each.receivedAt),
    })),
    deadlines,
  );
}
