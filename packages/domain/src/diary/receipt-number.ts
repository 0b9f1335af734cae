/** Crockford's base 32: no I, L, O, U, so that a number read out on the phone is typed back right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The receipt number a guardian sees after acknowledging, such as `7K2M-0QXD`. The same acknowledgement always has
 * the same number; it names nobody. 40 bits: two of a school's 100,000 receipts agree with a chance of about 1 in 200,
 * so a number finds a receipt together with its week, and is no key.
 * @param week the Monday, such as `2026-11-23`.
 */
export function receiptNumber(schoolId: string, studentId: string, week: string, guardianId: string): string {
  // NUL occurs in no id: it keeps ('ab', 'c') and ('a', 'bc') apart.
  const { high, low } = fnv1a([schoolId, studentId, week, guardianId].join('\0'));
  // The upper 24 of the 64 bits are folded into the lower 40.
  const folded = (high & 0xff) * 2 ** 32 + ((low ^ (high >>> 8)) >>> 0);
  const digits = Array.from({ length: 8 }, (_, place) =>
    ALPHABET.charAt(Math.floor(folded / 32 ** (7 - place)) % 32),
  );
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}

/** FNV-1a of 64 bits in two halves, whose products stay below 2⁵³: a `bigint` takes twice as long. */
function fnv1a(text: string): { high: number; low: number } {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of new TextEncoder().encode(text)) {
    // The prime is 2⁴⁰ + 0x1b3.
    const input = (low ^ byte) >>> 0;
    const product = input * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + input * 2 ** 8) >>> 0;
    low = product >>> 0;
  }
  return { high, low };
}
