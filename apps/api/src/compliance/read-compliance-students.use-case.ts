import { weekOf } from '@vedomo/domain/calendar/study-week';
import { type StoredDuty, storedDutyState } from '@vedomo/domain/diary/stored-duty-state';
import { fullName, shortName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../platform/civil-date.ts';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import {
  type ClassInWeekRow,
  type GuardianRow,
  readClassesInWeek,
  readStudents,
  type StudentGroup,
  type StudentRow,
} from './compliance-students.read-model.ts';
import type {
  ComplianceGuardianType,
  ComplianceStudentsType,
  ComplianceStudentType,
} from './compliance-students.types.ts';

export interface ReadComplianceStudentsInput {
  readonly classIds: readonly string[];
  /** A civil date in the week. */
  readonly week: string;
  readonly group: StudentGroup;
}

/**
 * The people behind a number of the dashboard (clause 4a): as many as the counters of the classes say. Two statements.
 * @throws Refusal NOT_FOUND when a class is not the school's
 */
export const readComplianceStudents = useCase<ReadComplianceStudentsInput, ComplianceStudentsType>({
  action: 'compliance.read',
  target: () => ({}),
  async run(tx, { schoolId, timeZone }, { classIds, week: asked, group }) {
    const wanted = [...new Set(classIds)];
    const week = weekOf(Temporal.PlainDate.from(asked)).toString();
    const today = civilDate(tx.now, timeZone).toString();
    const classes = await readClassesInWeek(tx, schoolId, wanted, week, today);
    if (classes.length < wanted.length) throw notFound();
    const rows = await readStudents(tx, schoolId, wanted, { week, group, today });
    const titles = new Map(classes.map(({ classId, title }) => [classId, title]));
    return {
      week,
      teachers: classes.length === 1 ? classes[0]!.teachers.map(shortName) : [],
      ...sums(classes),
      students: rows.map((row) => studentView(row, titles.get(row.classId)!, tx.now)),
    };
  },
});

function sums(classes: readonly ClassInWeekRow[]) {
  const sum = (key: 'required' | 'onTime' | 'late' | 'noGuardian') =>
    classes.reduce((total, row) => total + (row[key] ?? 0), 0);
  return {
    required: sum('required'),
    onTime: sum('onTime'),
    late: sum('late'),
    noGuardian: sum('noGuardian'),
  };
}

function studentView(row: StudentRow, classTitle: string, now: Temporal.Instant): ComplianceStudentType {
  const stateOf = (duty: StoredDuty, pressDeadline: string) =>
    storedDutyState(duty, { pressDeadline: Temporal.Instant.from(pressDeadline) }, now);
  // The week itself is always the latest of its strip.
  const duty = stateOf(row, row.strip[0]!.pressDeadline);
  return {
    studentId: row.studentId,
    name: fullName({ ...row, middleName: null }),
    classId: row.classId,
    classTitle,
    state: duty.state,
    reason: duty.state === 'NOT_REQUIRED' ? duty.reason : null,
    guardians: row.guardians.map(guardianView),
    strip: row.strip
      .map((each) => ({ week: each.week, state: stateOf(each, each.pressDeadline).state }))
      .toReversed(),
  };
}

function guardianView(row: GuardianRow): ComplianceGuardianType {
  const { guardianId, relation, joined, contacts } = row;
  const valuesOf = (kind: 'PHONE' | 'EMAIL') =>
    contacts.filter((contact) => contact.kind === kind).map(({ value }) => value);
  return {
    guardianId,
    name: fullName(row),
    relation,
    joined,
    phones: valuesOf('PHONE'),
    emails: valuesOf('EMAIL'),
  };
}
