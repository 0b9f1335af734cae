import { recount, type Recount } from '@vedomo/domain/compliance/recount';
import type { Acknowledgement } from '@vedomo/domain/diary/acknowledgement';
import type { Tx } from '../../platform/transaction.ts';
import { readDutyFacts } from './duty-facts.read-model.ts';
import { readKeptAcknowledgements } from '../acknowledgement/kept-acknowledgements.read-model.ts';

/** Counts a school again from its dated facts, all years, and says where what is kept differs. Changes nothing. The transaction begins with it. */
export async function recountSchool(tx: Tx, schoolId: string): Promise<Recount> {
  // One snapshot: else what commits between two statements, a press or a refresh, would look like a difference.
  await tx.manager.query('set transaction isolation level repeatable read');
  const { zone, plan, stored } = await readDutyFacts(tx, schoolId, { pastYears: true });
  const weeks = [...new Set([...stored.weeks.values()].map(({ weekText }) => weekText))];
  const kept = await readKeptAcknowledgements(tx, schoolId, zone, weeks, null);
  const acknowledgements = new Map<string, Acknowledgement[]>();
  for (const [key, all] of kept)
    acknowledgements.set(
      key,
      all.map(({ acknowledgement }) => acknowledgement),
    );
  return recount(plan, stored, acknowledgements, tx.now);
}
