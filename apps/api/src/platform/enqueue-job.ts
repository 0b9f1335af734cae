import type { Tx } from './transaction.ts';

const ENQUEUE = { name: 'jobs.enqueue', text: 'select enqueue_job($1, $2)' };

/** Enqueues a job in the transaction of the fact that causes it: rolled back with it, run soon after it. */
export async function enqueueJob(tx: Tx, task: string, payload: object): Promise<void> {
  await tx.rows(ENQUEUE, [task, JSON.stringify(payload)]);
}
