import { importProblem, type ImportProblem } from './import-problem.ts';
import { dayBefore, isIsoDate, type IsoDate } from './iso-date.ts';
import { countsOf, type KindCounts, type KindPlan } from './kind-plan.ts';
import { fullName } from './person-name.ts';
import { planClasses } from './plan-classes.ts';
import { planContacts } from './plan-contacts.ts';
import { planGuardians, planStaff, planStudents } from './plan-people.ts';
import { planRosterLinks } from './plan-roster-links.ts';
import { planYears } from './plan-years.ts';
import type { RosterSnapshot } from './roster-snapshot.ts';
import type { EnrolmentRow, RosterState } from './roster-state.ts';

export type RosterKind = keyof RosterState;

/** What an import would do, kind by kind; a kind is written after those before it. */
export type RosterKindPlans = { [Kind in RosterKind]: KindPlan<RosterState[Kind][number]> };

export interface ImportPlan {
  kinds: RosterKindPlans;
  counts: Record<RosterKind, KindCounts>;
  /** Found only by comparing with what the school has. */
  problems: ImportProblem[];
}

// A roster that ends more than this share of the students is rarely meant so.
const MANY = 0.2;

/**
 * Plans the import of one school's part of a file into what the school has. The same file planned after
 * its plan was applied yields nothing but `unchanged`.
 *
 * @param options.today the civil date in the school's time zone; who left is ended with the day before
 * @param options.newId gives the id of each new row
 * @throws RangeError when `today` is no civil date
 */
export function planImport(options: {
  snapshot: RosterSnapshot;
  state: RosterState;
  today: IsoDate;
  newId: () => string;
}): ImportPlan {
  const { snapshot, state, today, newId } = options;
  if (!isIsoDate(today)) throw new RangeError(`Not a civil date: ${today}`);
  const yesterday = dayBefore(today);
  const years = planYears(snapshot, state, newId);
  const classes = planClasses(snapshot, state, { years, today, yesterday, newId });
  const students = planStudents(snapshot, state, classes.idOf, { yesterday, newId });
  const guardians = planGuardians(snapshot, state, students.idOf, { yesterday, newId });
  const staff = planStaff(snapshot, state, { yesterday, newId });
  const links = planRosterLinks(snapshot, state, {
    years: years.after,
    classes,
    students,
    guardians,
    staff,
    today,
    yesterday,
  });

  const kinds: RosterKindPlans = {
    academicYears: years.years,
    gradingPeriods: years.periods,
    classes: classes.plan,
    students: students.plan,
    guardians: guardians.plan,
    staff: staff.plan,
    enrolments: links.enrolments,
    classTeachers: links.classTeachers,
    guardianships: links.guardianships,
    contacts: planContacts(snapshot, state, guardians.idOf, { today, newId }),
  };
  const problems = [
    ...years.problems,
    ...classes.problems,
    ...links.conflicts.map((pair) => twoClasses(pair, kinds, state)),
    ...manyEnded(kinds, state, today),
  ];
  return { kinds, counts: countKinds(kinds), problems };
}

function countKinds(kinds: RosterKindPlans): Record<RosterKind, KindCounts> {
  return {
    academicYears: countsOf(kinds.academicYears),
    gradingPeriods: countsOf(kinds.gradingPeriods),
    classes: countsOf(kinds.classes),
    students: countsOf(kinds.students),
    guardians: countsOf(kinds.guardians),
    staff: countsOf(kinds.staff),
    enrolments: countsOf(kinds.enrolments),
    classTeachers: countsOf(kinds.classTeachers),
    guardianships: countsOf(kinds.guardianships),
    contacts: countsOf(kinds.contacts),
  };
}

function twoClasses(
  [first, second]: [EnrolmentRow, EnrolmentRow],
  kinds: RosterKindPlans,
  state: RosterState,
): ImportProblem {
  const student = [...state.students, ...kinds.students.created].find((row) => row.id === second.studentId);
  const titleOf = (id: string) =>
    [...state.classes, ...kinds.classes.created].find((row) => row.id === id)?.title ?? '';
  return importProblem(
    'STUDENT_IN_TWO_CLASSES',
    { file: '', line: null },
    {
      value: student === undefined ? '' : fullName(student),
      params: { first: titleOf(first.classId), second: titleOf(second.classId) },
    },
  );
}

function manyEnded(kinds: RosterKindPlans, state: RosterState, today: IsoDate): ImportProblem[] {
  const total = state.students.filter((row) => row.endsOn === null || row.endsOn >= today).length;
  const ended = kinds.students.ended.length;
  if (ended < 10 || ended <= total * MANY) return [];
  return [importProblem('MANY_ENDED', { file: '', line: null }, { params: { ended, total } })];
}
