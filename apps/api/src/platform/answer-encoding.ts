import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type AnswerEncoding = 'br' | 'gzip';

/** Characters. A press and a family’s week (some 18,000) are shorter: they leave in the turn in which they are ready. */
const LARGE = 32_000;

export const isWorthCompressing = (body: string): boolean => body.length >= LARGE;

/** Encodings in the order in which they are preferred. */
const OFFERED: readonly AnswerEncoding[] = ['br', 'gzip'];

/**
 * The encoding for whoever accepts these (RFC 9110, 12.5.3).
 * @param accepted the header Accept-Encoding
 * @returns null for none
 */
export function encodingFor(accepted: string | undefined): AnswerEncoding | null {
  if (!accepted) return null;
  const refused = new Map<string, boolean>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    refused.set(
      name,
      parameters.some((each) => /^q=0(\.0*)?$/.test(each)),
    );
  }
  return OFFERED.find((each) => (refused.get(each) ?? refused.get('*')) === false) ?? null;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Low levels: a large answer of 120 kB is an eighth after about a millisecond, on a thread of its own. */
export function compress(body: string, encoding: AnswerEncoding): Promise<Buffer> {
  return encoding === 'br'
    ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } })
    : gzipped(body, { level: 3 });
}
