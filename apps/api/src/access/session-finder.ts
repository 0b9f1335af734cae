import type { Session } from '../platform/actor.ts';
import { Collector } from '../platform/collector.ts';
import type { Tx } from '../platform/transaction.ts';
import { findSessions } from './session.store.ts';

/** Runs one statement as the group that sees sessions. */
type InOneTrip = <T>(work: (tx: Pick<Tx, 'now' | 'rows'>) => Promise<T>) => Promise<T>;

/** Finds the sessions of requests; those that arrive while others are looked for are looked for together. */
export function sessionFinder(asIdentity: InOneTrip): (token: string) => Promise<Session | null> {
  const collector = new Collector<string, Session | null>({
    handle: (tokens) => asIdentity((tx) => findSessions(tx, tokens)),
    keyOf: null,
    batches: 4,
    size: 256,
  });
  return (token) => collector.add(token);
}
