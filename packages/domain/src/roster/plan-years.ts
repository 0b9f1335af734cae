import { emptyKindPlan, recordChange, type KindPlan } from './kind-plan.ts';
import { importProblem, type ImportProblem } from './import-problem.ts';
import { matchRows } from './match-rows.ts';
import type { GradingPeriodKind, RosterSnapshot, SnapshotGradingPeriod } from './roster-snapshot.ts';
import type { AcademicYearRow, GradingPeriodRow, RosterState } from './roster-state.ts';

export interface PlannedYears {
  years: KindPlan<AcademicYearRow>;
  periods: KindPlan<GradingPeriodRow>;
  problems: ImportProblem[];
  /** Our id for each academic year that the file names. */
  idOf: Map<string, string>;
  /** All years after the import. */
  after: AcademicYearRow[];
}

/**
 * Years are created, never ended: they end by themselves. One that the school has keeps its title and its days, which
 * belong to the calendar page; only the file's id for it is remembered.
 */
export function planYears(snapshot: RosterSnapshot, state: RosterState, newId: () => string): PlannedYears {
  const years = emptyKindPlan<AcademicYearRow>();
  const idOf = new Map<string, string>();
  const wantedYears = snapshot.academicYears.filter((row) => row.status === 'active');
  const startYear = (row: { startsOn: string }) => [row.startsOn.slice(0, 4)];
  const matches = matchRows(wantedYears, state.academicYears, [
    { ofWanted: startYear, ofRow: startYear, overridesIds: true },
  ]);
  const after = new Map(state.academicYears.map((row) => [row.id, row]));
  for (const wanted of wantedYears) {
    const before = matches.get(wanted);
    const { sourceId, title, startsOn, endsOn } = wanted;
    const row =
      before === undefined ? { id: newId(), sourceId, title, startsOn, endsOn } : { ...before, sourceId };
    if (before === undefined) years.created.push(row);
    else recordChange(years, before, row);
    idOf.set(sourceId, row.id);
    after.set(row.id, row);
  }
  return { years, ...planPeriods(snapshot, state, idOf, newId), idOf, after: [...after.values()] };
}

/**
 * Grading periods are only created, and only for a year that has none: once they exist they belong to the
 * school's calendar page, where moving them shows which duties it touches.
 */
function planPeriods(
  snapshot: RosterSnapshot,
  state: RosterState,
  yearIdOf: ReadonlyMap<string, string>,
  newId: () => string,
): { periods: KindPlan<GradingPeriodRow>; problems: ImportProblem[] } {
  const periods = emptyKindPlan<GradingPeriodRow>();
  const problems: ImportProblem[] = [];
  const settledYears = new Set(state.gradingPeriods.map((row) => row.academicYearId));
  const ordinals = new Map<string, number>();
  const active = snapshot.gradingPeriods.filter((row) => row.status === 'active');
  for (const wanted of active.sort((a, b) =>
    a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0,
  )) {
    const academicYearId = yearOf(wanted, yearIdOf);
    if (academicYearId === undefined) continue;
    if (wanted.kind === null) {
      problems.push(importProblem('GRADING_PERIOD_KIND_UNKNOWN', wanted.place, { value: wanted.title }));
    } else if (settledYears.has(academicYearId)) {
      periods.unchanged += 1;
    } else {
      periods.created.push(newPeriod(wanted, wanted.kind, academicYearId, ordinals, newId()));
    }
  }
  return { periods, problems };
}

function yearOf(wanted: SnapshotGradingPeriod, yearIdOf: ReadonlyMap<string, string>): string | undefined {
  if (wanted.academicYearSourceId !== null) return yearIdOf.get(wanted.academicYearSourceId);
  return yearIdOf.size === 1 ? [...yearIdOf.values()][0] : undefined;
}

function newPeriod(
  { startsOn, endsOn }: SnapshotGradingPeriod,
  kind: GradingPeriodKind,
  academicYearId: string,
  ordinals: Map<string, number>,
  id: string,
): GradingPeriodRow {
  const series = `${academicYearId} ${kind}`;
  const ordinal = (ordinals.get(series) ?? 0) + 1;
  ordinals.set(series, ordinal);
  return { id, academicYearId, kind, ordinal, startsOn, endsOn };
}
