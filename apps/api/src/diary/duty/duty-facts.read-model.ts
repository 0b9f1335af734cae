import { classFactsOf } from '@vedomo/domain/calendar/class-facts';
import { planSchool, type SchoolPlan } from '@vedomo/domain/diary/school-plan';
import type { StoredSchool } from '@vedomo/domain/diary/stored-duty';
import { readSchoolCalendar } from '../../calendar/public.ts';
import { civilDate } from '../../platform/civil-date.ts';
import type { Tx } from '../../platform/transaction.ts';
import { classesOf, yearsOf, type DutyScope } from './duty-scope.ts';
import { readStoredDuties } from './stored-duties.read-model.ts';
import { readStudentHistories } from './student-history.read-model.ts';

/** What the facts ask and what is kept, of the same classes and students. */
export interface DutyFacts {
  readonly zone: string;
  readonly plan: SchoolPlan;
  readonly stored: StoredSchool;
  /** The students in question; null for all of the school. */
  readonly studentIds: readonly string[] | null;
  /** The classes whose weeks are in question; null for all. */
  readonly classIds: ReadonlySet<string> | null;
}

const STUDENTS_OF_CLASSES = {
  name: 'duty-facts.students-of-classes',
  text: `
    select student_id as "studentId" from enrolment where school_id = $1 and class_id = any ($2)
    union
    select student_id from weekly_duty where school_id = $1 and class_id = any ($2)`,
};

/** Plans the duties of the scope from the facts as they stand in this transaction, and reads what is kept. */
export async function readDutyFacts(tx: Tx, schoolId: string, scope: DutyScope): Promise<DutyFacts> {
  const calendar = await readSchoolCalendar(tx, schoolId);
  const yearIds = yearsOf(calendar, civilDate(tx.now, calendar.zone), scope);
  const classes = classFactsOf(calendar, yearIds);
  const studentIds = await studentsOf(tx, schoolId, scope);
  const students = await readStudentHistories(tx, schoolId, studentIds);
  const plan = planSchool({ zone: calendar.zone, classes, policies: calendar.policies, students });
  const stored = await readStoredDuties(
    tx,
    schoolId,
    calendar.zone,
    classes.map(({ classId }) => classId),
    studentIds,
  );
  const dutyClassIds = [...stored.duties.values()].map(({ classId }) => classId);
  return {
    zone: calendar.zone,
    plan,
    stored,
    studentIds,
    classIds: classesOf(scope, students, dutyClassIds),
  };
}

async function studentsOf(tx: Tx, schoolId: string, scope: DutyScope): Promise<string[] | null> {
  const { classIds, studentIds } = scope;
  if (!classIds && !studentIds) return null;
  if (!classIds) return [...studentIds!];
  const rows = await tx.rows<{ studentId: string }>(STUDENTS_OF_CLASSES, [schoolId, classIds]);
  return [...new Set([...rows.map(({ studentId }) => studentId), ...(studentIds ?? [])])];
}
