import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { inTransaction, type Tx } from './transaction.ts';

/**
 * Work done before anybody is an actor: signing in, joining, the first run.
 * Acts as the database group that sees accounts and sessions, and of a school only what joining needs.
 */
export type AsIdentity = <T>(schoolId: string | null, work: (tx: Tx) => Promise<T>) => Promise<T>;

/** @param afterwards is called when such work has ended: sessions and memberships may have changed */
export const identityRunner =
  (database: DataSource, clock: Clock, afterwards: () => void): AsIdentity =>
  (schoolId, work) =>
    inTransaction(database, { group: 'vedomo_identity', schoolId }, clock.now(), work).finally(afterwards);
