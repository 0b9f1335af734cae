import { setTimeout as delay } from 'node:timers/promises';
import type { World } from './world.ts';

/** Resolves as soon as some transaction of this database waits for a lock that another one holds. */
export async function othersWaiting(world: World): Promise<void> {
  for (;;) {
    const waiting = await world.rows(
      `select 1 from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' limit 1`,
    );
    if (waiting.length > 0) return;
    await delay(5);
  }
}
