import { readLogin } from '@vedomo/domain/access/login';
import type { AsIdentity } from '../platform/identity.ts';
import { Refusal } from '../platform/refusal.ts';
import type { SignInThrottle } from '../platform/request-context.ts';
import { AccountEntity } from './account.entity.ts';
import { NO_PASSWORD, passwordMatches } from './password.ts';
import { openSession } from './session.store.ts';
import { countAttempt } from './counted-attempt.ts';

export interface SignInInput {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string | null;
}

/**
 * Checks a login and password; attempts are counted and throttled, those that get in are given back.
 * @returns the account's id
 * @throws Refusal INVALID/WRONG_CREDENTIALS, alike for unknown logins; TOO_MANY_REQUESTS while throttled
 */
export async function checkCredentials(
  asIdentity: AsIdentity,
  throttle: SignInThrottle,
  { login, password, address }: Omit<SignInInput, 'userAgent'>,
): Promise<string> {
  const name = spelledLogin(login);
  const attempt = await countAttempt(throttle, `${name}|${address}`, address);
  let account: AccountEntity | null;
  let matches: boolean;
  try {
    account = await asIdentity(null, (tx) => tx.manager.findOneBy(AccountEntity, { login: name }));
    matches = await passwordMatches(account?.passwordHash ?? NO_PASSWORD, password);
  } catch (error) {
    await attempt.giveBack();
    throw error;
  }
  if (!account || !matches || account.disabledAt) throw new Refusal('INVALID', 'WRONG_CREDENTIALS', 'login');
  await attempt.succeeded();
  return account.accountId;
}

/** Checks a login and password, as `checkCredentials` does, and opens a session; returns the token for the cookie. */
export async function signIn(
  asIdentity: AsIdentity,
  throttle: SignInThrottle,
  { userAgent, ...credentials }: SignInInput,
): Promise<string> {
  const accountId = await checkCredentials(asIdentity, throttle, credentials);
  return asIdentity(null, (tx) => openSession(tx, accountId, userAgent));
}

/** A phone number or address may be spelled in another way than when the account was made. */
function spelledLogin(text: string): string {
  const reading = readLogin(text);
  return 'login' in reading ? reading.login : text.trim().toLowerCase().slice(0, 200);
}
