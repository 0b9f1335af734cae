import type { InvitationSeatFieldsFragment } from '../../gql/graphql.ts';

export type Seat = InvitationSeatFieldsFragment;

/** Opaque, for the selection. */
export const seatKey = ({ studentId, guardianId }: Seat): string => `${studentId}/${guardianId ?? ''}`;

/** An account is there, signed in to or not: a new invitation would make a second one. */
export const hasAccount = ({ state }: Pick<Seat, 'state'>): boolean =>
  state === 'JOINED' || state === 'NEVER_SIGNED_IN';

/** Who may be invited: the places that count, in the heading and in the class list alike. */
export const invitable = (seats: readonly Seat[]): Seat[] => seats.filter(({ bar }) => !bar);

/** Who has not signed in yet, for whatever reason: the difference of the heading's two numbers. */
export const missing = (seats: readonly Seat[]): Seat[] =>
  invitable(seats).filter(({ state }) => state !== 'JOINED');

/** Whom a sheet without a selection is for: it kills no code that was handed out. */
export const withoutInvitation = (seats: readonly Seat[]): Seat[] =>
  invitable(seats).filter(({ state }) => state === 'NOT_INVITED' || state === 'LAPSED');

/** Whose code is out and still works; a new sheet kills it. */
export const waiting = (seats: readonly Seat[]): Seat[] =>
  invitable(seats).filter(({ state }) => state === 'INVITED');

const SLIPS_ON_A_SHEET = 8;

/** Sheets of A4 that so many slips take, when no name or school is unusually long. */
export const sheetsFor = (slips: number): number => Math.ceil(slips / SLIPS_ON_A_SHEET);
