import { yearAt } from '@vedomo/domain/calendar/academic-year';
import { checkSnapshot } from '@vedomo/domain/roster/check-snapshot';
import { importProblem, type ImportProblem } from '@vedomo/domain/roster/import-problem';
import { ProblemList } from '@vedomo/domain/roster/problem-list';
import type { RosterSnapshot } from '@vedomo/domain/roster/roster-snapshot';
import type { RosterState } from '@vedomo/domain/roster/roster-state';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/transaction.ts';
import { civilDate } from '../platform/civil-date.ts';
import type { RosterFileReading } from './files/read-roster-file.ts';
import type { TableYear } from './files/table-snapshot.ts';
import type { ImportWork } from './import-work.store.ts';
import { knownIds } from './known-ids.ts';
import { planSchoolImport, type SchoolImport } from './plan-school-import.ts';
import { readRosterState } from './roster-state.read-model.ts';
import { schoolParts } from './school-parts.ts';

/** Stands in where a school has no year yet; tables read with it are refused. */
const NO_YEAR: TableYear = { title: '', startsOn: '1900-01-01', endsOn: '1900-12-31' };

/** The year that tables are loaded into: the present one, or the one that begins next. */
export function tableYear(years: RosterState['academicYears'], today: string): TableYear {
  const dated = years.map((year) => ({
    title: year.title,
    startsOn: Temporal.PlainDate.from(year.startsOn),
    endsOn: Temporal.PlainDate.from(year.endsOn),
  }));
  const coming = dated.filter(({ endsOn }) => endsOn.toString() >= today);
  const year = yearAt(coming.length > 0 ? coming : dated, Temporal.PlainDate.from(today));
  return year
    ? { title: year.title, startsOn: year.startsOn.toString(), endsOn: year.endsOn.toString() }
    : NO_YEAR;
}

/**
 * Judges what was read by itself and against what the school knows.
 * @returns no import where an error forbids one
 */
export async function judgeReading(
  tx: Tx,
  schoolId: string,
  { code, sourceId, timeZone }: ImportWork,
  { kind, snapshot, problems: unread }: RosterFileReading,
): Promise<{ schoolImport: SchoolImport | null; problems: ImportProblem[] }> {
  const problems = new ProblemList();
  problems.addAll(unread);
  const refused = () => ({ schoolImport: null, problems: problems.toArray() });
  if (snapshot === null) return refused();
  const state = await readRosterState(tx, schoolId);
  if (kind === 'TABLES' && state.academicYears.length === 0)
    problems.add(importProblem('SCHOOL_HAS_NO_YEAR', { file: '', line: null }));
  const { parts, problems: unmatched } = schoolParts(snapshot, [{ id: schoolId, code, sourceId }], code);
  problems.addAll(unmatched);
  const told =
    kind === 'TABLES' ? (problem: ImportProblem) => concernsTables(problem, snapshot, state) : () => true;
  problems.addAll(checkSnapshot(snapshot, knownIds([state])).filter(told));
  const [part] = parts;
  if (problems.hasErrors || part === undefined) return refused();
  const today = civilDate(tx.now, timeZone).toString();
  const schoolImport = await planSchoolImport(tx, schoolId, { snapshot: part.snapshot, today, state });
  problems.addAll(schoolImport.plan.problems);
  return { schoolImport, problems: problems.toArray() };
}

/** Tables never tell the periods, and those without a column for class teachers say nothing of them. */
function concernsTables(
  { code }: ImportProblem,
  { classTeachers }: RosterSnapshot,
  state: RosterState,
): boolean {
  if (code === 'NO_GRADING_PERIODS') return state.gradingPeriods.length === 0;
  return code !== 'CLASS_WITHOUT_TEACHER' || classTeachers.length > 0;
}
