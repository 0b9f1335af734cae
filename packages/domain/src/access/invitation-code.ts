/** Letters and digits that nobody takes for one another on paper: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const INVITATION_ALPHABET = '34679ACDEFGHJKMNPQRTWXY';

/** 23¹⁰, about 4 × 10¹³ codes; wrong ones are throttled by address. */
export const INVITATION_CODE_LENGTH = 10;

/** Cyrillic letters that look like a Latin one of the alphabet: whoever types a slip may not switch the layout. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  Е: 'E',
  Ё: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  З: '3',
};

/**
 * Reads a code as people type it: any case, spaces and dashes anywhere, Cyrillic look-alikes.
 * @returns the ten characters, or null when it cannot be a code
 */
export function readInvitationCode(text: string): string | null {
  const code = [...text.normalize('NFKC').toUpperCase()]
    .filter((char) => !/[\s\p{Pd}._]/u.test(char))
    .map((char) => LOOKALIKES[char] ?? char)
    .join('');
  if (code.length !== INVITATION_CODE_LENGTH) return null;
  return [...code].every((char) => INVITATION_ALPHABET.includes(char)) ? code : null;
}

/** «XXXXX-XXXXX», as it stands on the slip and in the address. */
export function formatInvitationCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/**
 * Makes a code of random bytes, each character equally likely.
 * @param randomByte gives a fresh random byte, 0 to 255, each time
 */
export function makeInvitationCode(randomByte: () => number): string {
  const size = INVITATION_ALPHABET.length;
  const fair = Math.floor(256 / size) * size;
  let code = '';
  while (code.length < INVITATION_CODE_LENGTH) {
    const byte = randomByte();
    if (byte < fair) code += INVITATION_ALPHABET.charAt(byte % size);
  }
  return code;
}
