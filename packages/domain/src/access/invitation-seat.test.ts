import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { invitationSeats } from './invitation-seat.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const born = (date: string) => Temporal.PlainDate.from(date);
const mother = { guardianId: 'mother', denied: false };
const father = { guardianId: 'father', denied: true };

describe('invitationSeats', () => {
  it('invites each guardian', () => {
    expect(invitationSeats({ birthDate: null, guardians: [mother] }, TODAY)).toEqual([
      { guardianId: 'mother', bar: null },
    ]);
  });

  it('invites whoever comes where nobody is known', () => {
    expect(invitationSeats({ birthDate: null, guardians: [] }, TODAY)).toEqual([
      { guardianId: null, bar: null },
    ]);
  });

  it('never invites one whom a court act took the rights, but whoever else comes', () => {
    expect(invitationSeats({ birthDate: null, guardians: [mother, father] }, TODAY)).toEqual([
      { guardianId: 'mother', bar: null },
      { guardianId: 'father', bar: 'NO_RIGHTS' },
    ]);
    expect(invitationSeats({ birthDate: null, guardians: [father] }, TODAY)).toEqual([
      { guardianId: 'father', bar: 'NO_RIGHTS' },
      { guardianId: null, bar: null },
    ]);
  });

  it('invites nobody from the 18th birthday on', () => {
    const bars = (birthDate: string) =>
      invitationSeats({ birthDate: born(birthDate), guardians: [mother] }, TODAY).map(({ bar }) => bar);
    expect(bars('2008-11-25')).toEqual([null]);
    expect(bars('2008-11-24')).toEqual(['ADULT']);
    expect(invitationSeats({ birthDate: born('2008-11-24'), guardians: [] }, TODAY)).toEqual([
      { guardianId: null, bar: 'ADULT' },
    ]);
  });
});
