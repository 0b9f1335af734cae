import { receiptNumber } from '@vedomo/domain/diary/receipt-number';
import type { Actor } from '../../platform/actor.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { acknowledgeDiary } from './acknowledge-diary.use-case.ts';
import type { AcknowledgeDiaryItemType, AcknowledgeDiaryResultType } from './acknowledge-diary.types.ts';

/**
 * One press for several children: each is recorded in its own transaction through its own membership of the session,
 * so that one refusal touches no other child.
 * @throws Refusal UNAUTHENTICATED when nobody is signed in
 */
export async function acknowledgeChildren(
  { session, useCases }: Pick<RequestContext, 'session' | 'useCases'>,
  items: readonly AcknowledgeDiaryItemType[],
): Promise<AcknowledgeDiaryResultType[]> {
  if (!session) throw new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED');
  const results: AcknowledgeDiaryResultType[] = [];
  for (const { membershipId, ...press } of items) {
    const actor = session.memberships.find((each) => each.membershipId === membershipId);
    results.push(
      await withRefusal(press, async () => {
        if (!actor) throw notFound();
        const { outcome, receivedAt, state } = await useCases.collect(actor, acknowledgeDiary, press);
        const repeated = outcome === 'ALREADY';
        return {
          outcome: repeated ? 'ALREADY' : 'RECORDED',
          receivedAt,
          state,
          receiptNumber: receiptOf(actor, press),
        };
      }),
    );
  }
  return results;
}

type Press = Omit<AcknowledgeDiaryItemType, 'membershipId'>;

const receiptOf = ({ schoolId, personId }: Actor, { studentId, week }: Press): string =>
  receiptNumber(schoolId, studentId, week, personId!);

async function withRefusal(
  { studentId, week }: Press,
  work: () => Promise<Omit<AcknowledgeDiaryResultType, 'studentId' | 'week' | 'refusal'>>,
): Promise<AcknowledgeDiaryResultType> {
  try {
    return { studentId, week, refusal: null, ...(await work()) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = String(error.extensions['reason']);
    return {
      studentId,
      week,
      outcome: 'REFUSED',
      refusal,
      receivedAt: null,
      receiptNumber: null,
      state: null,
    };
  }
}
