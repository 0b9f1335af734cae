import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../platform/refusal.ts';

/** OWASP's second choice for argon2id: 19 MiB, two passes; about 30 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LONGEST_QUEUE = 50;
let queued = 0;

async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (queued >= LONGEST_QUEUE) throw new Refusal('TOO_MANY_REQUESTS', 'SIGN_IN_BUSY');
  queued++;
  try {
    return await work();
  } finally {
    queued--;
  }
}

export const hashPassword = (password: string) => bounded(() => hash(password, COST));

export const passwordMatches = (passwordHash: string, password: string) =>
  bounded(() => verify(passwordHash, password));

/** A hash of no password: verified when the login is unknown, so that the answer takes as long. */
export const NO_PASSWORD =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
