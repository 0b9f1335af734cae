import { importProblem, type ImportProblem } from '@vedomo/domain/roster/import-problem';
import { ProblemList } from '@vedomo/domain/roster/problem-list';
import type { RosterSnapshot } from '@vedomo/domain/roster/roster-snapshot';
import { FILE_LIMITS, type FileLimits } from './file-limits.ts';
import { FileRefusal } from './file-refusal.ts';
import { OneRosterArchive } from './one-roster-archive.ts';
import { readClasses } from './one-roster-classes.ts';
import { readEnrollments } from './one-roster-enrollments.ts';
import { readGuardianships } from './one-roster-guardianships.ts';
import { readManifest } from './one-roster-manifest.ts';
import { readOrgs } from './one-roster-orgs.ts';
import { readRoles } from './one-roster-roles.ts';
import { readSessions } from './one-roster-sessions.ts';
import { readUsers } from './one-roster-users.ts';
import { openZip, type ZipArchive } from './zip-entries.ts';

export interface OneRosterReading {
  /** Null when the archive could not be read to its end. */
  snapshot: RosterSnapshot | null;
  problems: ImportProblem[];
}

/**
 * Reads a OneRoster 1.1 or 1.2 CSV archive, from memory or from a path. What is wrong within it comes back
 * as problems; relations between rows are checked by the domain's `checkSnapshot`.
 */
export async function readOneRoster(
  content: Buffer | string,
  file: string,
  limits: FileLimits = FILE_LIMITS,
): Promise<OneRosterReading> {
  const problems = new ProblemList();
  let zip: ZipArchive | null = null;
  try {
    zip = await openZip(content, file, { limits, nested: false });
    const snapshot = await readSnapshot(new OneRosterArchive(zip, problems, limits));
    return { snapshot, problems: problems.toArray() };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    problems.add(error.problem);
    return { snapshot: null, problems: problems.toArray() };
  } finally {
    zip?.close();
  }
}

async function readSnapshot(archive: OneRosterArchive): Promise<RosterSnapshot> {
  const { scope } = await readManifest(archive);
  const { schools, districts } = await readOrgs(archive);
  const sessions = await readSessions(archive);
  const { homerooms, otherIds } = await readClasses(archive, sessions);
  const users = await readUsers(archive, await readRoles(archive), scope);
  const { enrolments, classTeachers } = await readEnrollments(archive, otherIds);
  if (scope === 'FULL' && archive.has('orgs') && schools.length === 0)
    archive.problems.add(importProblem('NO_SCHOOL', { file: 'orgs.csv', line: null }));
  return {
    scope,
    districts,
    schools,
    academicYears: sessions.academicYears,
    gradingPeriods: sessions.gradingPeriods,
    classes: homerooms,
    students: users.students,
    guardians: users.guardians,
    staff: users.staff,
    enrolments,
    classTeachers,
    guardianships: readGuardianships(users),
  };
}
