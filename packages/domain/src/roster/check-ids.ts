import { importProblem, type ImportProblem } from './import-problem.ts';
import type { IdentifiedRow, RosterSnapshot, RowPlace } from './roster-snapshot.ts';

/** Two rows with one id. People share one space of ids, since OneRoster calls them all users. */
export function checkIds(snapshot: RosterSnapshot): ImportProblem[] {
  return [
    [...snapshot.districts, ...snapshot.schools],
    [...snapshot.academicYears, ...snapshot.gradingPeriods],
    snapshot.classes,
    [...snapshot.students, ...snapshot.guardians, ...snapshot.staff],
  ].flatMap(repeatedIds);
}

function repeatedIds(rows: readonly IdentifiedRow[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const firstPlaces = new Map<string, RowPlace>();
  for (const { sourceId, place } of rows) {
    const first = firstPlaces.get(sourceId);
    if (first === undefined) firstPlaces.set(sourceId, place);
    // One row may be two people: a teacher who is also a parent.
    else if (first.file !== place.file || first.line !== place.line) {
      problems.push(repeated(sourceId, ...inOrder(first, place)));
    }
  }
  return problems;
}

function inOrder(a: RowPlace, b: RowPlace): [RowPlace, RowPlace] {
  return a.file === b.file && a.line > b.line ? [b, a] : [a, b];
}

function repeated(sourceId: string, first: RowPlace, second: RowPlace): ImportProblem {
  return importProblem('DUPLICATE_ID', second, {
    column: 'sourcedId',
    value: sourceId,
    params: { firstFile: first.file, firstLine: first.line },
  });
}
