import { WORLD_PASSWORD } from '../world.ts';
import { type Decision, table } from './decision.ts';

/** Asked last, because they end the session or begin another. */
export const LEAVING_DECISIONS: readonly Decision[] = [
  //                                                 A D P C T t G g S M m 1 2 w n
  table('signIn', /*                     */ 'NOTHING', 's s s s s s s s s s s s s s s', () => ({
    input: { login: 'outsider', password: WORLD_PASSWORD },
  })),
  table('signOut', /*                    */ 'NOTHING', 's s s s s s s s s s s s s s s', () => ({})),
  table('signOutEverywhere', /*          */ 'NOTHING', 's s s s s s s s s s s s s s s', () => ({})),
];
