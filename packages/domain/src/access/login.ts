import { normalizeEmail, normalizePhone } from '../contacts/normalize-contact.ts';

export type LoginReading = { readonly login: string } | { readonly refused: 'LOGIN_MALFORMED' };

const NAME = /^[\p{L}\d](?:[\p{L}\d._-]{1,62}[\p{L}\d])$/u;

/**
 * Reads a login as people type it: an e-mail address, a phone number in any spelling, or a name of 3 to 64
 * letters, digits, dots, dashes and underscores with at least one letter. One login has one form, in lower case.
 */
export function readLogin(text: string): LoginReading {
  const typed = text.normalize('NFKC').trim();
  if (typed.includes('@')) {
    const email = normalizeEmail(typed);
    return 'value' in email ? { login: email.value.toLowerCase() } : { refused: 'LOGIN_MALFORMED' };
  }
  if (!/\p{L}/u.test(typed)) {
    const phone = normalizePhone(typed);
    return 'value' in phone ? { login: phone.value } : { refused: 'LOGIN_MALFORMED' };
  }
  return NAME.test(typed) ? { login: typed.toLowerCase() } : { refused: 'LOGIN_MALFORMED' };
}
