import { notFound } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { statusOf } from './import-work.store.ts';

/** @throws Refusal NOT_FOUND when the school has no such import */
export async function mustExist(tx: Tx, schoolId: string, rosterImportId: string): Promise<void> {
  if ((await statusOf(tx, schoolId, rosterImportId)) === null) throw notFound();
}
