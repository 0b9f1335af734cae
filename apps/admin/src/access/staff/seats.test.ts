import { describe, expect, it } from 'vitest';
import { invitable, missing, type Seat, seatKey, sheetsFor, waiting, withoutInvitation } from './seats.ts';

const seat = (state: Seat['state'], bar: Seat['bar'] = null): Seat => ({
  studentId: 'student',
  studentName: 'Ковалёв Иван',
  guardianId: null,
  guardianName: null,
  relation: null,
  state,
  bar,
  invitedUntil: null,
  joinedOn: null,
});

describe('seats', () => {
  it('count without those whom nobody invites', () => {
    expect(invitable([seat('JOINED'), seat('NOT_INVITED', 'ADULT')])).toHaveLength(1);
  });

  it('are missed until somebody signs in, and printed for while no code is out', () => {
    const all = (['JOINED', 'NEVER_SIGNED_IN', 'INVITED', 'LAPSED', 'NOT_INVITED'] as const).map((state) =>
      seat(state),
    );
    expect(withoutInvitation(all).map(({ state }) => state)).toEqual(['LAPSED', 'NOT_INVITED']);
    expect(waiting(all).map(({ state }) => state)).toEqual(['INVITED']);
    expect(missing(all).map(({ state }) => state)).toEqual([
      'NEVER_SIGNED_IN',
      'INVITED',
      'LAPSED',
      'NOT_INVITED',
    ]);
    expect(withoutInvitation([seat('NOT_INVITED', 'NO_RIGHTS')])).toEqual([]);
    expect(waiting([seat('INVITED', 'NO_RIGHTS')])).toEqual([]);
    expect(missing([seat('NOT_INVITED', 'NO_RIGHTS')])).toEqual([]);
  });

  it('of one student differ by the guardian', () => {
    expect(seatKey(seat('INVITED'))).not.toBe(seatKey({ ...seat('INVITED'), guardianId: 'mother' }));
  });

  it.each([
    [0, 0],
    [1, 1],
    [8, 1],
    [9, 2],
    [46, 6],
  ])('%i take %i sheets', (slips, sheets) => {
    expect(sheetsFor(slips)).toBe(sheets);
  });
});
