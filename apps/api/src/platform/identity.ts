import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { inTransaction, type Tx } from './transaction.ts';

/**
 * Work done before anybody is an actor: signing in, joining, the first run.
 * Acts as the database group that sees accounts and sessions, and of a school only what joining needs.
 */
export type AsIdentity = <T>(
  schoolId: string | null,
  work: (tx: Tx) => Promise<T>,
  /** Whose open sessions or memberships the work changes; absent where it reads, or makes what was not there. */
  changedAccountId?: string | null,
) => Promise<T>;

/** @param changed is called when work has ended that may have changed an account's sessions or memberships */
export const identityRunner =
  (database: DataSource, clock: Clock, changed: (accountId: string) => void): AsIdentity =>
  (schoolId, work, changedAccountId) => {
    const running = inTransaction(database, { group: 'vedomo_identity', schoolId }, clock.now(), work);
    return changedAccountId ? running.finally(() => changed(changedAccountId)) : running;
  };
