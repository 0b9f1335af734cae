import { notFound, Refusal } from '../../platform/refusal.ts';
import { collectedUseCase } from '../../platform/collected-use-case.ts';
import {
  type NewAcknowledgement,
  recordAcknowledgements,
  type RecordedAcknowledgement,
} from './acknowledgement.store.ts';

export interface AcknowledgeDiaryInput {
  readonly studentId: string;
  /** The Monday that the pressed card names. */
  readonly week: string;
  readonly diaryRevision: number;
  readonly scheduleOpened: boolean;
  readonly finalMarksOpened: boolean;
}

/**
 * A guardian presses «С дневником ознакомлен» (clause 4b). Pressing again is harmless and answers with the first press.
 * Whether the child is the guardian's own is checked by the statement, for each press at the moment it was made.
 */
export const acknowledgeDiary = collectedUseCase<
  AcknowledgeDiaryInput,
  NewAcknowledgement,
  RecordedAcknowledgement,
  RecordedAcknowledgement
>({
  action: 'diary.acknowledge',
  row: (actor, { studentId, week, diaryRevision, scheduleOpened, finalMarksOpened }, now) => ({
    studentId,
    week,
    guardianId: actor.personId!,
    route: 'OWN_PRESS',
    receivedAt: new Date(now.epochMilliseconds).toISOString(),
    recordedBy: actor.membershipId,
    sections: (scheduleOpened ? 1 : 0) | (finalMarksOpened ? 2 : 0),
    diaryRevision,
    note: null,
  }),
  keyOf: ({ studentId, week }) => `${studentId} ${week}`,
  write: recordAcknowledgements,
  answer(recorded) {
    if (recorded.outcome === 'NOT_ENTITLED') throw notFound();
    if (recorded.outcome !== 'RECORDED' && recorded.outcome !== 'ALREADY')
      throw new Refusal('CONFLICT', recorded.outcome, 'week');
    return recorded;
  },
});
