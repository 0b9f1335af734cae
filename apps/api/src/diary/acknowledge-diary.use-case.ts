import { notFound, Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { recordAcknowledgements, type RecordedAcknowledgement } from './acknowledgement.store.ts';

export interface AcknowledgeDiaryInput {
  readonly studentId: string;
  /** The Monday that the pressed card names. */
  readonly week: string;
  readonly diaryRevision: number;
  readonly scheduleOpened: boolean;
  readonly finalMarksOpened: boolean;
}

/** A guardian presses «С дневником ознакомлен» (clause 4b). Pressing again is harmless and answers with the first press. */
export const acknowledgeDiary = useCase<AcknowledgeDiaryInput, RecordedAcknowledgement>({
  action: 'diary.acknowledge',
  target: ({ studentId }) => ({ studentId }),
  async run(tx, actor, { studentId, week, diaryRevision, scheduleOpened, finalMarksOpened }) {
    const [recorded] = await recordAcknowledgements(tx, actor.schoolId, [
      {
        studentId,
        week,
        guardianId: actor.personId!,
        route: 'OWN_PRESS',
        receivedAt: tx.now.toString(),
        recordedBy: actor.membershipId,
        sections: (scheduleOpened ? 1 : 0) | (finalMarksOpened ? 2 : 0),
        diaryRevision,
        note: null,
      },
    ]);
    if (recorded!.outcome === 'NOT_ENTITLED') throw notFound();
    if (recorded!.outcome !== 'RECORDED' && recorded!.outcome !== 'ALREADY')
      throw new Refusal('CONFLICT', recorded!.outcome, 'week');
    return recorded!;
  },
});
