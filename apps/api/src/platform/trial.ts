import type { Tx } from './transaction.ts';

const BEGIN = { name: 'trial.begin', text: 'savepoint trial' };
const UNDO = { name: 'trial.undo', text: 'rollback to savepoint trial' };
// Without it a trial inside a trial would leave its own mark for the outer one to return to.
const FORGET = { name: 'trial.forget', text: 'release savepoint trial' };

/**
 * Does the work and undoes what it wrote, so that a preview takes the very way of the act it previews.
 * A failure inside leaves nothing behind either and is thrown on.
 */
export async function trial<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.rows(BEGIN, []);
  try {
    return await work(tx);
  } finally {
    await tx.rows(UNDO, []);
    await tx.rows(FORGET, []);
  }
}
