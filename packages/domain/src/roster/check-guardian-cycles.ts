import { importProblem, type ImportProblem } from './import-problem.ts';
import type { SnapshotGuardianship } from './roster-snapshot.ts';

/** Guardians who are their own wards, directly or over several people. Each cycle is named once. */
export function checkGuardianCycles(guardianships: readonly SnapshotGuardianship[]): ImportProblem[] {
  const wards = new Map<string, SnapshotGuardianship[]>();
  for (const row of guardianships) {
    if (row.status === 'tobedeleted') continue;
    const list = wards.get(row.guardianSourceId);
    if (list === undefined) wards.set(row.guardianSourceId, [row]);
    else list.push(row);
  }
  const problems: ImportProblem[] = [];
  const done = new Set<string>();
  for (const start of wards.keys()) {
    if (!done.has(start)) walk(start, wards, done, problems);
  }
  return problems;
}

// Iterative, because a hostile file could make a chain deeper than the call stack.
function walk(
  start: string,
  wards: ReadonlyMap<string, readonly SnapshotGuardianship[]>,
  done: Set<string>,
  problems: ImportProblem[],
): void {
  const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
  const depth = new Map([[start, 0]]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const link = wards.get(top.id)?.[top.next];
    top.next += 1;
    if (link === undefined) {
      done.add(top.id);
      depth.delete(top.id);
      path.pop();
      continue;
    }
    const ward = link.studentSourceId;
    const seenAt = depth.get(ward);
    if (seenAt !== undefined) {
      const ids = [...path.slice(seenAt).map((step) => step.id), ward];
      const detail = { column: 'agentSourcedIds', params: { ids: shownIds(ids) } };
      problems.push(importProblem('GUARDIAN_CYCLE', link.place, detail));
    } else if (!done.has(ward)) {
      depth.set(ward, path.length);
      path.push({ id: ward, next: 0 });
    }
  }
}

function shownIds(ids: readonly string[]): string {
  const shown = ids.length <= 6 ? ids : [...ids.slice(0, 5), '…', ids.at(-1)];
  return shown.join(' → ');
}
