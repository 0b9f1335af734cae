import type { DemoAdult, Household } from './households.ts';
import type { Random } from './random.ts';
import { DEMO_CHILD, TEACHERS_CHILD } from './special-seats.ts';

/** How far a guardian got with the electronic diary. */
export type GuardianAccess = 'SIGNED_IN' | 'NEVER_SIGNED_IN' | 'INVITED' | 'NONE';

const FIRST_ADULT = [
  ['SIGNED_IN', 91],
  ['NEVER_SIGNED_IN', 2],
  ['INVITED', 4],
  ['NONE', 3],
] as const;
const OTHER_ADULTS = [
  ['SIGNED_IN', 50],
  ['NEVER_SIGNED_IN', 7],
  ['INVITED', 25],
  ['NONE', 18],
] as const;

const ALWAYS_IN: ReadonlySet<string> = new Set([DEMO_CHILD, TEACHERS_CHILD]);

/** About three guardians in four have an account, by guardian id. */
export function guardianAccess(
  households: readonly Household[],
  random: Random,
): Map<string, GuardianAccess> {
  const accessOf = ({ id }: DemoAdult, at: number, seat: string): GuardianAccess =>
    at === 0 && ALWAYS_IN.has(seat)
      ? 'SIGNED_IN'
      : random.split(id).weighted<GuardianAccess>(at === 0 ? FIRST_ADULT : OTHER_ADULTS);
  return new Map(
    households.flatMap(({ adults, children }) =>
      adults.map((adult, at) => [adult.id, accessOf(adult, at, children[0]!.seat)] as const),
    ),
  );
}
