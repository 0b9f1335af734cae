import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Actor, Session } from './actor.ts';
import type { Clock } from './clock.ts';
import type { AsIdentity } from './identity.ts';
import type { UseCaseRunner } from './use-case.ts';

/** Failures of signing in are counted for a login from an address, and for an address alone; so are wrong codes. */
export interface SignInThrottle {
  readonly perLogin: RateLimiterAbstract;
  readonly perAddress: RateLimiterAbstract;
  /** Unknown invitation codes, for an address. A whole school may stand behind one. */
  readonly joining: RateLimiterAbstract;
}

/** What lives as long as the process. */
export interface Platform {
  readonly useCases: UseCaseRunner;
  readonly asIdentity: AsIdentity;
  readonly clock: Clock;
  readonly throttle: SignInThrottle;
  readonly installation: InstallationFacts;
}

/** What the sign-in page must know before anybody is signed in. */
export interface InstallationFacts {
  readonly demoAccounts: readonly { login: string; title: { ru: string; en: string } }[];
  readonly demoPassword: string | null;
  /** The day the demo's clock stands at, when today is outside its school year. */
  readonly standsStillAt: string | null;
}

/** What lives as long as one request. */
export interface RequestContext extends Platform {
  readonly session: Session | null;
  readonly sessionToken: string | null;
  /** The membership that the request names; the only one when there is one; null otherwise. */
  readonly actor: Actor | null;
  readonly userAgent: string | null;
  readonly address: string;
  /** The address of the installation as people type it, without a slash at its end. */
  readonly publicUrl: string;
  /** Sets the session's cookie, or clears it with null. */
  readonly setSessionCookie: (token: string | null) => void;
}
