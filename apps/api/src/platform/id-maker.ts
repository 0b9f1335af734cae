import { randomFillSync, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
const AT_ONCE = 1024;

/**
 * Makes many UUIDv7 of one moment. They grow in the order they are made, so that their rows go to the end of an index;
 * chance is drawn for a thousand at once.
 */
export function idMaker(moment: { readonly epochMilliseconds: number }): () => string {
  const chance = new Uint8Array(BYTES * AT_ONCE);
  let used = AT_ONCE;
  let seq = randomInt(2 ** 31);
  return () => {
    if (used === AT_ONCE) {
      randomFillSync(chance);
      used = 0;
    }
    const from = used++ * BYTES;
    return v7({
      msecs: moment.epochMilliseconds,
      seq: seq++,
      random: chance.subarray(from, from + BYTES),
    });
  };
}
