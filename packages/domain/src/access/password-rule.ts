import { COMMON_PASSWORDS } from './common-passwords.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

export type PasswordRefusal =
  'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_IS_LOGIN' | 'PASSWORD_TOO_COMMON';

const KEYBOARD_ROWS = ['1234567890', 'qwertyuiop[]', 'asdfghjkl', 'йцукенгшщзхъ', 'фывапролджэ'];
const ALPHABETS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
const RUNS = [...KEYBOARD_ROWS, ...ALPHABETS].flatMap((run) => [run, [...run].reverse().join('')]);

/** Why a new password cannot be taken; null when it can. Length counts characters; nothing else is demanded. */
export function refusePassword(password: string, login: string): PasswordRefusal | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'PASSWORD_TOO_SHORT';
  if (length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG';
  const plain = password.toLowerCase();
  if (isLogin(plain, login.toLowerCase())) return 'PASSWORD_IS_LOGIN';
  return isCommon(plain) ? 'PASSWORD_TOO_COMMON' : null;
}

/** The login itself, its part before @, or a phone with 8 or without the prefix. */
function isLogin(plain: string, login: string): boolean {
  if (plain === login || plain === login.split('@')[0]) return true;
  const digits = login.startsWith('+') ? login.slice(1) : null;
  return digits !== null && [digits, `8${digits.slice(1)}`, digits.slice(1)].includes(plain);
}

/** On the list, a run along the keyboard or the alphabet, or a few characters over and over. */
function isCommon(plain: string): boolean {
  return (
    COMMON_PASSWORDS.has(plain) ||
    /^(.{1,4})\1+$/u.test(plain) ||
    RUNS.some((run) => `${run}${run}`.includes(plain))
  );
}
