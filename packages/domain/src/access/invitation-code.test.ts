import { describe, expect, it } from 'vitest';
import {
  formatInvitationCode,
  INVITATION_ALPHABET,
  makeInvitationCode,
  readInvitationCode,
} from './invitation-code.ts';

/** The bytes 0, 1, 2 … over and over. */
function counting(): () => number {
  let next = 0;
  return () => next++ % 256;
}

describe('an invitation code', () => {
  it('is read back from what is printed', () => {
    const next = counting();
    for (let n = 0; n < 100; n++) {
      const code = makeInvitationCode(next);
      expect(readInvitationCode(formatInvitationCode(code))).toBe(code);
    }
  });

  it.each([
    ['ack47-rtxy9', 'ACK47RTXY9'],
    [' ACK47 RTXY9 ', 'ACK47RTXY9'],
    ['ACK47–RTXY9', 'ACK47RTXY9'],
    ['А С К 4 7 Р Т Х У 9', 'ACK47PTXY9'],
    ['асе37ртхнк', 'ACE37PTXHK'],
  ])('«%s» is %s', (typed, code) => {
    expect(readInvitationCode(typed)).toBe(code);
  });

  it.each(['', 'ACK47-RTXY', 'ACK47-RTXY99', 'ACK47-RTXYБ', 'OOOOO-IIIII', "ACK47-RTX'9"])(
    '«%s» is none',
    (typed) => {
      expect(readInvitationCode(typed)).toBeNull();
    },
  );

  it('uses every character equally often and none that looks like another', () => {
    const seen = new Map<string, number>();
    const next = counting();
    for (let n = 0; n < 253 * 2; n++)
      for (const char of makeInvitationCode(next)) seen.set(char, (seen.get(char) ?? 0) + 1);
    expect([...seen.keys()].sort().join('')).toBe([...INVITATION_ALPHABET].sort().join(''));
    expect(new Set(seen.values()).size).toBe(1);
    expect(INVITATION_ALPHABET).not.toMatch(/[0O1ILS58B2ZUV]/);
  });
});
