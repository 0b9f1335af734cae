import type { JoiningState } from '@vedomo/domain/access/invitation';
import { fullName } from '@vedomo/domain/roster/person-name';
import type { Temporal } from 'temporal-polyfill';
import { civilDate } from '../platform/civil-date.ts';
import type { FamilySeat } from './family-seats.ts';
import type { ClassInvitationsType, InvitationClassType, InvitationSeatType } from './invitations.types.ts';
import type { ClassInvitations } from './list-class-invitations.use-case.ts';
import type { InvitedStaff } from './list-staff-invitations.use-case.ts';
import type { StaffInvitationType } from './staff.types.ts';

const lastDay = (expiresAt: Temporal.Instant | null, timeZone: string) =>
  expiresAt && civilDate(expiresAt, timeZone).toString();

const toSeat = (seat: FamilySeat, timeZone: string): InvitationSeatType => ({
  studentId: seat.studentId,
  studentName: fullName({ ...seat.student, middleName: null }),
  guardianId: seat.guardianId,
  guardianName: seat.guardian && fullName(seat.guardian),
  relation: seat.relation,
  state: seat.state,
  bar: seat.bar,
  invitedUntil: lastDay(seat.expiresAt, timeZone),
  joinedOn: seat.joinedOn,
});

export const toClassInvitations = (
  { classId, title, seats }: ClassInvitations,
  timeZone: string,
): ClassInvitationsType => ({ classId, title, seats: seats.map((seat) => toSeat(seat, timeZone)) });

export function toInvitationClass({ classId, title, grade, seats }: ClassInvitations): InvitationClassType {
  const open = seats.filter(({ bar }) => !bar);
  const count = (...states: JoiningState[]) => open.filter(({ state }) => states.includes(state)).length;
  return {
    classId,
    title,
    grade,
    seats: open.length,
    joined: count('JOINED'),
    neverSignedIn: count('NEVER_SIGNED_IN'),
    invited: count('INVITED'),
    notInvited: count('NOT_INVITED', 'LAPSED'),
  };
}

export const toStaffInvitation = (
  { name, expiresAt, memberships, ...staff }: InvitedStaff,
  timeZone: string,
): StaffInvitationType => ({
  ...staff,
  name: fullName(name),
  memberships: [...memberships],
  invitedUntil: lastDay(expiresAt, timeZone),
});
