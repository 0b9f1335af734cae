import { randomUUID } from 'node:crypto';
import { hashInvitationCode, newInvitationCode } from '../../src/access/invitation-secret.ts';
import { addStudyWeek } from '../world-diary.ts';
import { addPeriod } from '../world-journal.ts';
import type { WorldSchool } from '../world.ts';
import type { Objects } from './personas.ts';
import { addRarerRows } from './rarer-rows.ts';

export const LAST_WEEK = '2026-11-16';
export const THIS_WEEK = '2026-11-23';
/** Tuesday at 10:00 in Yekaterinburg. */
export const NOW = '2026-11-24T05:00:00Z';

export interface Child {
  readonly familyName: string;
  readonly studentId: string;
  readonly guardianId: string;
  readonly classId: string;
}

/** A class with its children by name, each with one guardian of the same family name. */
export async function addClass<Name extends string>(
  school: WorldSchool,
  title: string,
  familyNames: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name, Child>>> {
  const classId = await school.schoolClass(title, { grade: '5' });
  await school.add('weekday_pattern', {
    class_id: classId,
    starts_on: '2026-09-01',
    weekdays: [1, 2, 3, 4, 5],
  });
  const children: [string, Child][] = [];
  for (const [name, familyName] of Object.entries<string>(familyNames)) {
    const studentId = await school.student({ classId, familyName, birthDate: '2015-03-08' });
    const guardianId = await school.guardian({ studentId, familyName, givenName: 'Елена' });
    children.push([name, { familyName, studentId, guardianId, classId }]);
  }
  const students = children.map(([, { studentId }]) => studentId);
  for (const week of [LAST_WEEK, THIS_WEEK]) await addStudyWeek(school, classId, week, students);
  for (const [, child] of children) await addPaper(school, child);
  return Object.fromEntries(children) as Record<Name, Child>;
}

/** Last week came on paper, entered by somebody else: taking it back is refused by rule. */
const addPaper = (school: WorldSchool, { studentId, guardianId }: Child) =>
  school.add('diary_acknowledgement', {
    student_id: studentId,
    guardian_id: guardianId,
    week: LAST_WEEK,
    route: 'WRITTEN',
    received_at: '2026-11-20T19:00:00Z',
    recorded_at: NOW,
    recorded_by: randomUUID(),
  });

/** What can be asked about of a school besides its classes and children. */
export type SchoolObjects = Omit<Objects, 'studentId' | 'guardianId' | 'classId'>;

/** @param invited whose guardian holds an unused invitation */
export async function addSchoolObjects(
  school: WorldSchool,
  code: string,
  invited: Child,
): Promise<SchoolObjects> {
  const academicYearId = await school.year();
  const gradingPeriodId = await addPeriod(school, 1, '2026-09-01', '2026-10-25', ['5']);
  const runningPeriodId = await addPeriod(school, 2, '2026-11-02', '2026-12-26', ['5']);
  const calendarExceptionId = randomUUID();
  await school.add('calendar_exception', {
    calendar_exception_id: calendarExceptionId,
    academic_year_id: academicYearId,
    kind: 'VACATION',
    title: 'Зимние каникулы',
    starts_on: '2026-12-28',
    ends_on: '2027-01-10',
  });
  const staffId = await school.staff({ leads: invited.classId });
  const imports = await addRarerRows(school, invited, gradingPeriodId, runningPeriodId);
  const account = await school.world.account(`staff-${code}`);
  const membershipId = await school.member(account, 'TEACHER', { personId: staffId });
  const invitationCode = newInvitationCode();
  await school.add('invitation', {
    invitation_id: randomUUID(),
    role: 'GUARDIAN',
    student_id: invited.studentId,
    guardian_id: invited.guardianId,
    code_hash: hashInvitationCode(school.schoolId, invitationCode),
    created_by: randomUUID(),
    created_at: NOW,
    expires_at: '2026-12-20T09:00:00Z',
  });
  return {
    academicYearId,
    gradingPeriodId,
    runningPeriodId,
    calendarExceptionId,
    staffId,
    membershipId,
    ...imports,
    schoolCode: code,
    invitationCode,
  };
}
