import { refuseWithdrawal } from '@vedomo/domain/diary/withdrawal';
import { Temporal } from 'temporal-polyfill';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { useCase } from '../../platform/use-case.ts';
import { withdrawAcknowledgement } from './acknowledgement-withdrawal.store.ts';
import { lockDuty } from '../duty/duty-lock.store.ts';

export interface UndoAcknowledgementInput {
  readonly classId: string;
  readonly studentId: string;
  readonly week: string;
  readonly guardianId: string;
}

/**
 * Takes back an entry made by mistake minutes ago; the entry stays as evidence.
 * @throws Refusal CONFLICT with the domain's reason, or NOT_FOUND when there is no such entry
 */
export const undoAcknowledgement = useCase<UndoAcknowledgementInput, boolean>({
  action: 'acknowledgement.record',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, { classId, studentId, week, guardianId }) {
    const duty = await lockDuty(tx, actor, { studentId, week });
    if (duty?.classId !== classId) throw notFound();
    const entry = duty.acknowledgements.find((each) => each.guardianId === guardianId);
    if (!entry) throw notFound();
    const recorded = { ...entry, recordedAt: Temporal.Instant.from(entry.recordedAt) };
    const refusal = refuseWithdrawal(recorded, actor.membershipId, duty.deadlines, tx.now);
    if (refusal) throw new Refusal('CONFLICT', refusal.refused);
    await withdrawAcknowledgement(tx, actor, duty, entry);
    return true;
  },
});
