import { checkCompleteness } from './check-completeness.ts';
import { checkGuardianCycles } from './check-guardian-cycles.ts';
import { checkIds } from './check-ids.ts';
import { checkPeriods } from './check-periods.ts';
import { checkReferences, NOTHING_KNOWN, type KnownIds } from './check-references.ts';
import type { ImportProblem } from './import-problem.ts';
import type { RosterSnapshot } from './roster-snapshot.ts';

/**
 * Everything that can be wrong between rows. `known` holds the ids that the school has already: a delta
 * may refer to them without naming them again.
 */
export function checkSnapshot(snapshot: RosterSnapshot, known: KnownIds = NOTHING_KNOWN): ImportProblem[] {
  return [
    ...checkIds(snapshot),
    ...checkGuardianCycles(snapshot.guardianships),
    ...checkReferences(snapshot, snapshot.scope === 'DELTA' ? known : NOTHING_KNOWN),
    ...checkPeriods(snapshot),
    ...checkCompleteness(snapshot),
  ];
}
