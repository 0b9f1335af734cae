import type { PersonName } from '@vedomo/domain/roster/person-name';
import { civilDate } from '../platform/civil-date.ts';
import { notFound, Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { lockClass, readClassSeats } from './class-seats.read-model.ts';
import { type FamilySeat, familySeats } from './family-seats.ts';
import { type InvitationClass, readInvitationClasses } from './invitation-classes.read-model.ts';
import { type IssuedCode, issueInvitations } from './invitation.store.ts';

export interface SeatKey {
  readonly studentId: string;
  /** Null: whoever comes. */
  readonly guardianId: string | null;
}

export interface IssueFamilyInvitationsInput {
  readonly classId: string;
  /** Null: everyone of the class who has not joined. */
  readonly seats: readonly SeatKey[] | null;
}

export interface FamilySlip extends IssuedCode {
  readonly student: PersonName;
  readonly guardian: PersonName | null;
  /** Whoever joins is asked for the child’s birth date. */
  readonly asksBirthDate: boolean;
}

export interface IssuedFamilyInvitations {
  readonly class: InvitationClass;
  readonly slips: readonly FamilySlip[];
}

const keyOf = ({ studentId, guardianId }: SeatKey) => `${studentId}/${guardianId ?? ''}`;

/**
 * Issues invitations to families of a class; the unused ones of the same guardians and students stop working.
 * The codes are in the answer and never again.
 * @throws Refusal NOT_FOUND for a seat that the class does not have or that may not be invited;
 * CONFLICT/NOBODY_TO_INVITE when everyone has joined
 */
export const issueFamilyInvitations = useCase<IssueFamilyInvitationsInput, IssuedFamilyInvitations>({
  action: 'family.invite',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, { classId, seats: wanted }) {
    const { schoolId, timeZone } = actor;
    const today = civilDate(tx.now, timeZone);
    await lockClass(tx, schoolId, classId);
    const [found] = await readInvitationClasses(tx, schoolId, today, { classId });
    if (!found) throw notFound();
    const all = familySeats(await readClassSeats(tx, schoolId, [classId], today), today, tx.now);
    const chosen = choose(
      all.filter(({ bar }) => !bar),
      wanted,
    );
    const codes = await issueInvitations(
      tx,
      actor,
      chosen.map(({ studentId, guardianId }) => ({ role: 'GUARDIAN', studentId, guardianId, staffId: null })),
    );
    return {
      class: found,
      slips: chosen.map(({ student, guardian, asksBirthDate }, at) => ({
        student,
        guardian,
        asksBirthDate,
        ...codes[at]!,
      })),
    };
  },
});

function choose(seats: readonly FamilySeat[], wanted: readonly SeatKey[] | null): FamilySeat[] {
  if (!wanted) {
    const waiting = seats.filter(({ state }) => state !== 'JOINED' && state !== 'NEVER_SIGNED_IN');
    if (waiting.length === 0) throw new Refusal('CONFLICT', 'NOBODY_TO_INVITE');
    return waiting;
  }
  if (wanted.length === 0) throw new Refusal('INVALID', 'NOBODY_TO_INVITE', 'seats');
  const keys = new Set(wanted.map(keyOf));
  const chosen = seats.filter((seat) => keys.has(keyOf(seat)));
  if (chosen.length !== keys.size) throw notFound();
  return chosen;
}
