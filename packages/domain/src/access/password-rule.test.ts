import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { refusePassword, SHORTEST_PASSWORD } from './password-rule.ts';

describe('refusePassword', () => {
  it.each([
    ['кот-Рыжик-2014', null],
    ['correct horse battery', null],
    ['123456789', 'PASSWORD_TOO_SHORT'],
    ['🐱🐱🐱🐱🐱🐱', 'PASSWORD_TOO_SHORT'],
    ['д'.repeat(201), 'PASSWORD_TOO_LONG'],
    ['1234567890', 'PASSWORD_TOO_COMMON'],
    ['0987654321', 'PASSWORD_TOO_COMMON'],
    ['1111111111', 'PASSWORD_TOO_COMMON'],
    ['мамамамамама', 'PASSWORD_TOO_COMMON'],
    ['QWERTYUIOP', 'PASSWORD_TOO_COMMON'],
    ['йцукенгшщз', 'PASSWORD_TOO_COMMON'],
    ['абвгдежзий', 'PASSWORD_TOO_COMMON'],
    ['Password123', 'PASSWORD_TOO_COMMON'],
    ['Elena.Kovaleva@example.org', 'PASSWORD_IS_LOGIN'],
    ['elena.kovaleva', 'PASSWORD_IS_LOGIN'],
  ])('«%s»: %s', (password, expected) => {
    expect(refusePassword(password, 'elena.kovaleva@example.org')).toBe(expected);
  });

  it('knows a phone number in its other spellings', () => {
    for (const password of ['+79120000012', '79120000012', '89120000012', '9120000012'])
      expect(refusePassword(password, '+79120000012')).toBe('PASSWORD_IS_LOGIN');
  });

  it('lists no password that its length alone refuses, and each in lower case', () => {
    for (const password of COMMON_PASSWORDS) {
      expect([...password].length, password).toBeGreaterThanOrEqual(SHORTEST_PASSWORD);
      expect(password).toBe(password.toLowerCase());
    }
  });
});
