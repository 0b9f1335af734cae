import type { Temporal } from 'temporal-polyfill';

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 40n;
/** Crockford's base 32: no I, L, O, U, so that a number read out on the phone is typed back right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The receipt number a guardian sees after acknowledging, such as `7K2M-0QXD`. The same acknowledgement always has
 * the same number; it names nobody. 40 bits: two of a school's 100,000 receipts agree with a chance of about 1 in 200,
 * so a number finds a receipt together with its week, and is no key.
 * @param week the Monday.
 */
export function receiptNumber(
  schoolId: string,
  studentId: string,
  week: Temporal.PlainDate,
  guardianId: string,
): string {
  // NUL occurs in no id: it keeps ('ab', 'c') and ('a', 'bc') apart.
  const hash = fnv1a([schoolId, studentId, week.toString(), guardianId].join('\0'));
  const folded = (hash >> BITS) ^ BigInt.asUintN(Number(BITS), hash);
  const digits = Array.from({ length: 8 }, (_, place) =>
    ALPHABET.charAt(Number((folded >> BigInt(35 - 5 * place)) & 31n)),
  );
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}

function fnv1a(text: string): bigint {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash;
}
