import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/class-calendar.fixture.ts';
import { adultFrom } from './adulthood.ts';
import { guardianship } from './duty.fixture.ts';
import { mayAcknowledge, refuseAcknowledging } from './entitlement.ts';

const GUARDIANSHIPS = [
  guardianship('mother', '2020-09-01'),
  guardianship('father', '2020-09-01'),
  guardianship('father', '2026-11-18', null, 'NONE'),
  guardianship('aunt', '2026-11-18', '2026-12-31'),
  guardianship('home', '2026-01-01', null, 'ORGANISATION'),
];

describe('refuseAcknowledging', () => {
  it.each([
    ['mother', '2026-11-18', null],
    ['home', '2026-11-18', null],
    ['aunt', '2026-11-17', { refused: 'NOT_A_GUARDIAN' }],
    ['aunt', '2026-11-18', null],
    ['aunt', '2026-12-31', null],
    ['aunt', '2027-01-01', { refused: 'NOT_A_GUARDIAN' }],
    ['father', '2026-11-17', null],
    ['father', '2026-11-18', { refused: 'NO_RIGHTS' }],
    ['neighbour', '2026-11-18', { refused: 'NOT_A_GUARDIAN' }],
  ])('of %s on %s is %o', (guardianId, on, expected) => {
    expect(refuseAcknowledging(GUARDIANSHIPS, guardianId, civil('2014-05-05'), civil(on))).toEqual(expected);
  });

  it.each([
    ['2008-11-19', null],
    ['2008-11-18', { refused: 'ADULT' }],
    ['2008-11-17', { refused: 'ADULT' }],
    [null, null],
  ])('of a student born %s on 18 November 2026 is %o', (born, expected) => {
    const birthDate = born === null ? null : civil(born);
    expect(refuseAcknowledging(GUARDIANSHIPS, 'mother', birthDate, civil('2026-11-18'))).toEqual(expected);
  });

  it('names the court act before the birthday', () => {
    expect(refuseAcknowledging(GUARDIANSHIPS, 'father', civil('2000-01-01'), civil('2026-11-18'))).toEqual({
      refused: 'NO_RIGHTS',
    });
  });

  it('is what mayAcknowledge answers', () => {
    expect(mayAcknowledge(GUARDIANSHIPS, 'mother', null, civil('2026-11-18'))).toBe(true);
    expect(mayAcknowledge(GUARDIANSHIPS, 'father', null, civil('2026-11-18'))).toBe(false);
  });
});

describe('adultFrom', () => {
  it.each([
    ['2008-11-18', '2026-11-18'],
    ['2008-02-29', '2026-02-28'],
  ])('of one born %s is %s', (born, from) => {
    expect(adultFrom(civil(born)).toString()).toBe(from);
  });
});
