import { describe, expect, it } from 'vitest';
import { readLogin } from './login.ts';

describe('readLogin', () => {
  it.each([
    [' Elena.Kovaleva@Example.ORG ', 'elena.kovaleva@example.org'],
    ['8 (912) 000-00-12', '+79120000012'],
    ['+7 912 000 00 12', '+79120000012'],
    ['9120000012', '+79120000012'],
    ['kovaleva', 'kovaleva'],
    ['Ковалёва-1985', 'ковалёва-1985'],
    ['g0123', 'g0123'],
  ])('«%s» is %s', (typed, login) => {
    expect(readLogin(typed)).toEqual({ login });
  });

  it.each(['', '  ', 'ab', 'a b c', 'kovaleva@', '12345', '-kovaleva', 'ko<valeva', 'a'.repeat(65)])(
    '«%s» is none',
    (typed) => {
      expect(readLogin(typed)).toEqual({ refused: 'LOGIN_MALFORMED' });
    },
  );

  it('reads its own result as the same', () => {
    for (const typed of ['Elena@Example.org', '8 912 000 00 12', 'Ковалёва']) {
      const once = readLogin(typed);
      expect('login' in once && readLogin(once.login)).toEqual(once);
    }
  });
});
