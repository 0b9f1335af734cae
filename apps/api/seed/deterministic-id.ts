import { hash } from 'node:crypto';

/**
 * A UUID that is the same for the same name in every run: version 8 of RFC 9562, its bits from SHA-256.
 * @param name unique in the world of the seed, such as `4:0:student:17`
 */
export function deterministicId(name: string): string {
  const hex = hash('sha256', name, 'hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Makes ids within one invented school. */
export type IdMaker = (kind: string, ...name: readonly (string | number)[]) => string;

/** Ids of one school of one seed, apart from those of all others. */
export const idMaker =
  (seed: number, index: number): IdMaker =>
  (kind, ...name) =>
    deterministicId([seed, index, kind, ...name].join(':'));
