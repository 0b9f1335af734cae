import type { Role } from '@vedomo/domain/access/role';
import type { PersonName } from '@vedomo/domain/roster/person-name';
import { civilDate } from '../platform/civil-date.ts';
import { notFound, Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { type IssuedCode, issueInvitations } from './invitation.store.ts';
import { lockStaff, readSchoolHead, type SchoolHead } from './staff.store.ts';

/** Roles of people who work at the school, in the order that lists show them. */
export const STAFF_ROLES = [
  'TEACHER',
  'CLERK',
  'DEPUTY_DIRECTOR',
  'DIRECTOR',
  'ADMINISTRATOR',
] as const satisfies readonly Role[];

export type StaffRole = (typeof STAFF_ROLES)[number];

export interface StaffSlip extends IssuedCode {
  readonly name: PersonName;
  readonly role: StaffRole;
}

export interface IssuedStaffInvitations {
  readonly school: SchoolHead;
  readonly slips: readonly StaffSlip[];
}

export interface IssueStaffInvitationsInput {
  readonly items: readonly { readonly staffId: string; readonly role: StaffRole }[];
}

/**
 * Issues invitations to members of staff, each for one role; a member's unused ones stop working.
 * @throws Refusal INVALID/NOBODY_TO_INVITE; NOT_FOUND for one who does not work here today or is named twice
 */
export const issueStaffInvitations = useCase<IssueStaffInvitationsInput, IssuedStaffInvitations>({
  action: 'staff.invite',
  target: () => ({}),
  async run(tx, actor, { items }) {
    if (items.length === 0) throw new Refusal('INVALID', 'NOBODY_TO_INVITE', 'items');
    const today = civilDate(tx.now, actor.timeZone);
    const ids = items.map(({ staffId }) => staffId);
    const staff = new Map(
      (await lockStaff(tx, actor.schoolId, ids, today)).map((member) => [member.staffId, member]),
    );
    if (staff.size !== items.length) throw notFound();
    const codes = await issueInvitations(
      tx,
      actor,
      items.map(({ staffId, role }) => ({ role, studentId: null, guardianId: null, staffId })),
    );
    return {
      school: await readSchoolHead(tx, actor.schoolId),
      slips: items.map(({ staffId, role }, at) => ({ name: staff.get(staffId)!, role, ...codes[at]! })),
    };
  },
});
