import { parseClassTitle } from './class-title.ts';
import { importProblem, type ImportProblem } from './import-problem.ts';
import { earlierDate, type IsoDate } from './iso-date.ts';
import { matchRows } from './match-rows.ts';
import { planRows, type PlannedRows } from './plan-rows.ts';
import type { PlannedYears } from './plan-years.ts';
import type { RosterSnapshot, SnapshotClass } from './roster-snapshot.ts';
import type { AcademicYearRow, RosterState, SchoolClassRow } from './roster-state.ts';

export interface ClassPlanContext {
  years: PlannedYears;
  today: IsoDate;
  yesterday: IsoDate;
  newId: () => string;
}

/** Plans the classes. One whose academic year cannot be told is a problem and is left out. */
export function planClasses(
  snapshot: RosterSnapshot,
  state: RosterState,
  { years, today, yesterday, newId }: ClassPlanContext,
): PlannedRows<SchoolClassRow> & { problems: ImportProblem[] } {
  const fallback = defaultYear(years, today);
  const yearIdOf = (wanted: SnapshotClass): string | null => {
    if (wanted.academicYearSourceId === null) return fallback?.id ?? null;
    const known = years.after.find((row) => row.sourceId === wanted.academicYearSourceId);
    return years.idOf.get(wanted.academicYearSourceId) ?? known?.id ?? null;
  };
  const wanted: SnapshotClass[] = [];
  const problems: ImportProblem[] = [];
  for (const row of snapshot.classes) {
    if (row.status === 'tobedeleted' || yearIdOf(row) !== null) wanted.push(row);
    else problems.push(importProblem('NO_ACADEMIC_YEAR', row.place, { value: row.title }));
  }
  const matches = matchRows(wanted, state.classes, [
    {
      ofWanted: (row) => [titleKey(yearIdOf(row) ?? '', row.title)],
      ofRow: (row) => [titleKey(row.academicYearId, row.title)],
      overridesIds: snapshot.scope === 'FULL',
    },
  ]);
  const yearEnds = new Map(years.after.map((row) => [row.id, row.endsOn]));
  const planned = planRows<SnapshotClass, SchoolClassRow>({
    wanted,
    rows: state.classes,
    matches,
    scope: snapshot.scope,
    lastDay: (row) => earlierDate(yesterday, yearEnds.get(row.academicYearId) ?? yesterday),
    build: (row, before) => ({
      id: before?.id ?? newId(),
      sourceId: row.sourceId,
      endsOn: null,
      academicYearId: yearIdOf(row) ?? '',
      title: row.title,
      grade: row.grade ?? '',
      sortOrder: row.sortOrder,
    }),
  });
  return { ...planned, problems };
}

/** The file's only year, else the running year, else the next one to begin. */
function defaultYear(years: PlannedYears, today: IsoDate): AcademicYearRow | undefined {
  const named = years.after.filter((row) => row.sourceId !== null && years.idOf.has(row.sourceId));
  if (named.length === 1) return named[0];
  return years.after
    .filter((row) => row.endsOn >= today)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .at(0);
}

function titleKey(yearId: string, title: string): string {
  const canonical =
    parseClassTitle(title)?.title ?? title.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();
  return `${yearId} ${canonical}`;
}
