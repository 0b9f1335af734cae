import { joiningState, type JoiningState } from '@vedomo/domain/access/invitation';
import { invitationSeats, type SeatBar } from '@vedomo/domain/access/invitation-seat';
import type { PersonName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import type { SeatRow } from './class-seats.read-model.ts';

/** A place in a student's family, and how far its guardian has come. */
export interface FamilySeat {
  readonly classId: string;
  readonly studentId: string;
  readonly student: PersonName;
  /** Known: whoever joins is asked for it. */
  readonly asksBirthDate: boolean;
  readonly guardianId: string | null;
  readonly guardian: PersonName | null;
  readonly relation: string | null;
  readonly bar: SeatBar | null;
  readonly state: JoiningState;
  /** Of the newest invitation, while nobody has come by it. */
  readonly expiresAt: Temporal.Instant | null;
  /** ISO civil date. */
  readonly joinedOn: string | null;
}

const instant = (date: Date | null) => date && Temporal.Instant.fromEpochMilliseconds(date.getTime());

/** Makes the places of families of the rows of one or more classes, in the rows' order. */
export function familySeats(
  rows: readonly SeatRow[],
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): FamilySeat[] {
  const students = Map.groupBy(rows, ({ classId, studentId }) => `${classId}/${studentId}`);
  return [...students.values()].flatMap((family) => {
    const first = family[0]!;
    const birthDate = first.birthDate === null ? null : Temporal.PlainDate.from(first.birthDate);
    const guardians = family.flatMap(({ guardianId, denied }) =>
      guardianId ? [{ guardianId, denied }] : [],
    );
    return invitationSeats({ birthDate, guardians }, today).map(({ guardianId, bar }) => ({
      classId: first.classId,
      studentId: first.studentId,
      student: first,
      asksBirthDate: birthDate !== null,
      bar,
      ...(guardianId
        ? knownGuardian(
            family.find((row) => row.guardianId === guardianId)!,
            now,
          )
        : whoeverComes(first, now)),
    }));
  });
}

function knownGuardian(row: SeatRow, now: Temporal.Instant) {
  const invitation = row.expiresAt && {
    expiresAt: instant(row.expiresAt)!,
    usedAt: instant(row.usedAt),
    revokedAt: null,
    failures: row.failures ?? 0,
  };
  const membership = row.joinedOn === null ? null : { lastSignedInAt: instant(row.lastSignedInAt) };
  return {
    guardianId: row.guardianId,
    guardian: {
      familyName: row.guardianFamilyName!,
      givenName: row.guardianGivenName!,
      middleName: row.guardianMiddleName,
    },
    relation: row.relation,
    state: joiningState(invitation, membership, now),
    expiresAt: invitation && !invitation.usedAt ? invitation.expiresAt : null,
    joinedOn: row.joinedOn,
  };
}

function whoeverComes(row: SeatRow, now: Temporal.Instant) {
  const expiresAt = instant(row.openExpiresAt);
  const invitation = expiresAt && {
    expiresAt,
    usedAt: null,
    revokedAt: null,
    failures: row.openFailures ?? 0,
  };
  return {
    guardianId: null,
    guardian: null,
    relation: null,
    state: joiningState(invitation, null, now),
    expiresAt,
    joinedOn: null,
  };
}
