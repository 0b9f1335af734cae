import { classSortOrder, parseClassTitle } from '@vedomo/domain/roster/class-title';
import { parseGrade } from '@vedomo/domain/roster/grade';
import { importProblem } from '@vedomo/domain/roster/import-problem';
import type { SnapshotClass } from '@vedomo/domain/roster/roster-snapshot';
import { listCell, type OneRosterArchive } from './one-roster-archive.ts';
import type { Sessions } from './one-roster-sessions.ts';
import { CLASSES } from './one-roster-shapes.ts';

export interface OneRosterClasses {
  homerooms: SnapshotClass[];
  /** Ids of lessons, clubs and the like, which are not classes here. */
  otherIds: ReadonlySet<string>;
}

/** Classes of type homeroom. A grade comes from its column, else from a title like 5А. */
export async function readClasses(archive: OneRosterArchive, sessions: Sessions): Promise<OneRosterClasses> {
  const homerooms: SnapshotClass[] = [];
  const otherIds = new Set<string>();
  await archive.eachRow(CLASSES, (row) => {
    const sourceId = row.required('sourcedId');
    if (sourceId === null) return;
    if (row.get('classType').toLowerCase() !== 'homeroom') {
      otherIds.add(sourceId);
      return;
    }
    const title = row.required('title');
    const schoolSourceId = row.required('schoolSourcedId');
    if (title === null || schoolSourceId === null) return;
    const parsed = parseClassTitle(title);
    const grade =
      listCell(row.get('grades'))
        .map(parseGrade)
        .find((code) => code !== null) ??
      parsed?.grade ??
      null;
    homerooms.push({
      sourceId,
      status: row.status,
      place: row.place,
      schoolSourceId,
      title: parsed?.title ?? title,
      grade,
      sortOrder: classSortOrder(grade, parsed?.letter ?? null),
      academicYearSourceId: sessions.yearOf(listCell(row.get('termSourcedIds'))),
    });
  });
  if (homerooms.length === 0 && otherIds.size > 0)
    archive.problems.add(importProblem('NO_HOMEROOMS', { file: 'classes.csv', line: null }));
  return { homerooms, otherIds };
}
