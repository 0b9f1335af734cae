import { Temporal } from 'temporal-polyfill';
import { adultFrom } from '../diary/adulthood.ts';

export interface FamilyOfStudent {
  /** Null when unknown, which makes nobody an adult. */
  readonly birthDate: Temporal.PlainDate | null;
  /** Today's; denied: without rights by a court act. */
  readonly guardians: readonly { readonly guardianId: string; readonly denied: boolean }[];
}

/** Why a place in the family is not invited: no rights by a court act, or the student is an adult and must consent. */
export type SeatBar = 'NO_RIGHTS' | 'ADULT';

export interface InvitationSeat {
  /** Null: whoever comes, where no guardian with rights is known; that person gives the own name. */
  readonly guardianId: string | null;
  readonly bar: SeatBar | null;
}

/** The places in a student's family that invitations are for: each guardian, or one for whoever comes. */
export function invitationSeats(family: FamilyOfStudent, today: Temporal.PlainDate): InvitationSeat[] {
  const { birthDate, guardians } = family;
  const adult = birthDate !== null && Temporal.PlainDate.compare(adultFrom(birthDate), today) <= 0;
  const barred = adult ? 'ADULT' : null;
  const seats: InvitationSeat[] = guardians.map(({ guardianId, denied }) => ({
    guardianId,
    bar: denied ? 'NO_RIGHTS' : barred,
  }));
  return guardians.some(({ denied }) => !denied) ? seats : [...seats, { guardianId: null, bar: barred }];
}
