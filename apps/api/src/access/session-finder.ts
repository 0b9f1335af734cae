import { LRUCache } from 'lru-cache';
import type { Session } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import { Collector } from '../platform/collector.ts';
import type { OneTrip } from '../platform/transaction.ts';
import { findSessions } from './session.store.ts';

/**
 * How long another process may not notice that a session or a membership ended here; nor this one, that a roster
 * import ended a membership.
 */
const KEPT_MS = 5_000;
/** Some hundred bytes each. */
const MOST = 20_000;

interface Kept {
  readonly session: Session;
  /** By the clock that decides what is in force, which in tests and in the demo is not the machine's. */
  readonly at: number;
  readonly since: number;
}

export interface SessionFinder {
  /** The session of a cookie's token with its memberships in force; null when there is none. */
  find(token: string): Promise<Session | null>;
  /**
   * To be called when sessions or memberships may have changed, of one account or, without it, of anybody: from now on
   * what the database says holds.
   */
  forget(accountId?: string): void;
}

/**
 * Finds the sessions of requests. A page asks several times in a row: what was found is kept for a few seconds. Those
 * that arrive while others are looked for are looked for together.
 */
export function sessionFinder(asIdentity: OneTrip, clock: Clock): SessionFinder {
  const collector = new Collector<string, Session | null>({
    handle: (tokens) => asIdentity(clock.now(), (tx) => findSessions(tx, tokens)),
    keyOf: null,
    batches: 4,
    size: 256,
  });
  const kept = new LRUCache<string, Kept>({ max: MOST });
  let changes = 0;
  const isFresh = ({ at, since }: Kept) =>
    performance.now() - since < KEPT_MS && Math.abs(clock.now().epochMilliseconds - at) < KEPT_MS;
  return {
    async find(token) {
      const known = kept.get(token);
      if (known && isFresh(known)) return known.session;
      // What is asked for before a change is not kept after it.
      const changesThen = changes;
      const [at, since] = [clock.now().epochMilliseconds, performance.now()];
      const session = await collector.add(token);
      if (session && changes === changesThen) kept.set(token, { session, at, since });
      return session;
    },
    forget(accountId) {
      changes++;
      if (accountId === undefined) return kept.clear();
      for (const [token, { session }] of kept.entries())
        if (session.accountId === accountId) kept.delete(token);
    },
  };
}
