import { recount, type Recount } from '@vedomo/domain/compliance/recount';
import type { Acknowledgement } from '@vedomo/domain/diary/acknowledgement';
import type { Tx } from '../../platform/transaction.ts';
import { readDutyFacts } from './duty-facts.read-model.ts';
import { readKeptAcknowledgements } from '../acknowledgement/kept-acknowledgements.read-model.ts';
import { lockSchoolDuties } from './lock-duties.store.ts';

/** Counts a school again from its dated facts, all years, and says where what is kept differs. Changes nothing. */
export async function recountSchool(tx: Tx, schoolId: string): Promise<Recount> {
  // Else a refresh that commits between two statements would look like a difference.
  await lockSchoolDuties(tx, schoolId);
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
