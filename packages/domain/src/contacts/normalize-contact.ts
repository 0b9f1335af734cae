export type ContactRefusal =
  | 'EMPTY'
  | 'PHONE_HAS_LETTERS'
  | 'PHONE_WITHOUT_AREA_CODE'
  | 'PHONE_TOO_LONG'
  | 'EMAIL_MALFORMED'
  | 'EMAIL_TOO_LONG';

export type NormalizedContact = { value: string } | { refused: ContactRefusal };

const INTERNATIONAL = /^\+[1-9]\d{7,14}$/;

/**
 * Brings a phone number to E.164. `8…` and `7…` with eleven digits and mobile numbers without a prefix
 * (`9…`, ten digits) are Russian; a number of another country is kept when it begins with `+`.
 */
export function normalizePhone(text: string): NormalizedContact {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return { refused: 'EMPTY' };
  if (/\p{L}/u.test(trimmed)) return { refused: 'PHONE_HAS_LETTERS' };
  const digits = trimmed.replace(/\D/g, '');
  if (trimmed.startsWith('+') && !digits.startsWith('7')) return international(digits);
  if (digits.length === 11 && /^[78]/.test(digits)) return { value: `+7${digits.slice(1)}` };
  if (digits.length === 10 && digits.startsWith('9')) return { value: `+7${digits}` };
  return { refused: digits.length > 11 ? 'PHONE_TOO_LONG' : 'PHONE_WITHOUT_AREA_CODE' };
}

function international(digits: string): NormalizedContact {
  const value = `+${digits}`;
  if (INTERNATIONAL.test(value)) return { value };
  return { refused: digits.length > 15 ? 'PHONE_TOO_LONG' : 'PHONE_WITHOUT_AREA_CODE' };
}

const EMAIL =
  /^[^\s@"(),:;<>[\\\]]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u;

/** Trims the address and lower-cases its domain; the part before `@` belongs to the mail server and stays. */
export function normalizeEmail(text: string): NormalizedContact {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed === '') return { refused: 'EMPTY' };
  if (trimmed.length > 254) return { refused: 'EMAIL_TOO_LONG' };
  if (!EMAIL.test(trimmed) || /^\.|\.\.|\.@/.test(trimmed)) return { refused: 'EMAIL_MALFORMED' };
  const at = trimmed.lastIndexOf('@');
  return { value: trimmed.slice(0, at) + trimmed.slice(at).toLowerCase() };
}
