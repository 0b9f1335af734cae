import { hash } from 'node:crypto';
import type { AccountBook } from './accounts.ts';
import { addDays, instantText, type IsoDate } from './demo-time.ts';
import type { GuardianAccess } from './guardian-access.ts';
import type { DemoAdult } from './households.ts';
import { DEMO_CHILD, TEACHERS_CHILD } from './special-seats.ts';
import type { DemoStudent } from './students.ts';
import type { Teaching } from './teaching.ts';

export interface GuardianInSchool {
  readonly guardian: DemoAdult;
  readonly children: readonly DemoStudent[];
}

/** Guardians in the order of their first child. */
export function guardiansOf(students: readonly DemoStudent[]): GuardianInSchool[] {
  const found = new Map<string, { guardian: DemoAdult; children: DemoStudent[] }>();
  for (const student of students)
    for (const { guardian } of student.guardianships) {
      const known = found.get(guardian.id) ?? { guardian, children: [] };
      known.children.push(student);
      found.set(guardian.id, known);
    }
  return [...found.values()];
}

const isMotherOf = (seat: string, { guardian, children }: GuardianInSchool): boolean =>
  guardian.relation === 'мать' && children.some((child) => child.seat === seat);

/** Accounts of guardians and of the demo's student, and open invitations for those who have not come yet. */
export function addFamilyAccounts(
  accounts: AccountBook,
  students: readonly DemoStudent[],
  access: ReadonlyMap<string, GuardianAccess>,
  teacherAccountId: string,
  teaching: Teaching,
  today: IsoDate,
): void {
  guardiansOf(students).forEach((one, at) => {
    const { guardian, children } = one;
    const how = access.get(guardian.id)!;
    const endsOn = children.every((child) => child.endsOn !== null) ? children[0]!.endsOn : null;
    const membership = { role: 'GUARDIAN', personId: guardian.id, endsOn } as const;
    if (isMotherOf(TEACHERS_CHILD, one)) accounts.join(teacherAccountId, membership);
    else if (how === 'SIGNED_IN' || how === 'NEVER_SIGNED_IN')
      accounts.open({
        login: isMotherOf(DEMO_CHILD, one) ? 'guardian' : `g${String(at + 1).padStart(4, '0')}`,
        name: guardian.name,
        neverSignedIn: how === 'NEVER_SIGNED_IN',
        ...membership,
      });
    else if (how === 'INVITED' && endsOn === null) invite(accounts, one, teaching, today);
  });
  const student = students.find(({ seat }) => seat === DEMO_CHILD)!;
  accounts.open({ login: 'student', name: student.name, role: 'STUDENT', personId: student.id });
}

/** An open invitation; nobody knows its code, the class teacher prints a new one. */
function invite(
  accounts: AccountBook,
  { guardian, children }: GuardianInSchool,
  teaching: Teaching,
  today: IsoDate,
): void {
  const child = children[0]!;
  const sentOn = addDays(today, -accounts.random.split(`invitation/${guardian.id}`).int(1, 12));
  const { clock } = accounts.world;
  const classTeacher = teaching.classTeacherOf.get(child.stays.at(-1)!.classId)!;
  accounts.rows.add('invitation', {
    invitation_id: accounts.id('invitation', guardian.id),
    role: 'GUARDIAN',
    student_id: child.id,
    guardian_id: guardian.id,
    code_hash: hash('sha256', accounts.id('invitation-code', guardian.id), 'buffer'),
    created_by: accounts.membershipId(classTeacher),
    created_at: instantText(clock.at(sentOn, 14.5)),
    expires_at: instantText(clock.at(addDays(sentOn, 30), 14.5)),
  });
}
