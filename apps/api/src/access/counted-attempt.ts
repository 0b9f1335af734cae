import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../platform/refusal.ts';
import type { SignInThrottle } from '../platform/request-context.ts';

/** A counted attempt to sign in; one that fails stays counted. */
interface Attempt {
  /** The password was not checked after all. */
  giveBack(): Promise<unknown>;
  /** Its failures before are forgotten with it. */
  succeeded(): Promise<unknown>;
}

/**
 * Counts an attempt before the password is checked, so that many at once are no more than one after the other.
 * @throws Refusal TOO_MANY_REQUESTS/SIGN_IN_THROTTLED
 */
export async function countAttempt(
  { perLogin, perAddress }: SignInThrottle,
  login: string,
  address: string,
): Promise<Attempt> {
  await takeAttempt(perLogin, login, 'SIGN_IN_THROTTLED');
  try {
    await takeAttempt(perAddress, address, 'SIGN_IN_THROTTLED');
  } catch (error) {
    await perLogin.reward(login);
    throw error;
  }
  return {
    giveBack: () => Promise.all([perLogin.reward(login), perAddress.reward(address)]),
    succeeded: () => Promise.all([perLogin.delete(login), perAddress.reward(address)]),
  };
}

/** @throws Refusal TOO_MANY_REQUESTS with the reason when none is left */
export async function takeAttempt(limiter: RateLimiterAbstract, key: string, reason: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Refusal('TOO_MANY_REQUESTS', reason);
    throw error;
  }
}
