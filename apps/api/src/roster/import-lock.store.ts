import type { Tx } from '../platform/transaction.ts';

/** Any number that no other advisory lock of ours takes as its class. */
const IMPORTS = 484_003;

const LOCK = { name: 'import-lock.school', text: 'select pg_advisory_xact_lock($1, hashtext($2))' };

/** Makes the imports of a school wait for each other until the transaction ends. */
export async function lockImports(tx: Tx, schoolId: string): Promise<void> {
  await tx.rows(LOCK, [IMPORTS, schoolId]);
}
