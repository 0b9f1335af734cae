import { readLogin } from '@vedomo/domain/access/login';
import type { AsIdentity } from '../platform/identity.ts';
import { Refusal } from '../platform/refusal.ts';
import type { SignInThrottle } from '../platform/request-context.ts';
import { AccountEntity } from './account.entity.ts';
import { NO_PASSWORD, passwordMatches } from './password.ts';
import { openSession } from './session.store.ts';

export interface SignInInput {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string | null;
}

/**
 * Checks a login and password; failures are counted and throttled.
 * @returns the account's id
 * @throws Refusal INVALID/WRONG_CREDENTIALS, alike for unknown logins; TOO_MANY_REQUESTS while throttled
 */
export async function checkCredentials(
  asIdentity: AsIdentity,
  { perLogin, perAddress }: SignInThrottle,
  { login, password, address }: Omit<SignInInput, 'userAgent'>,
): Promise<string> {
  const name = spelledLogin(login);
  const keys = { login: `${name}|${address}`, address };
  const [tried, triedFrom] = await Promise.all([perLogin.get(keys.login), perAddress.get(keys.address)]);
  if (
    (tried && tried.consumedPoints >= perLogin.points) ||
    (triedFrom && triedFrom.consumedPoints >= perAddress.points)
  )
    throw new Refusal('TOO_MANY_REQUESTS', 'SIGN_IN_THROTTLED');

  const account = await asIdentity(null, (tx) => tx.manager.findOneBy(AccountEntity, { login: name }));
  const matches = await passwordMatches(account?.passwordHash ?? NO_PASSWORD, password);
  if (!account || !matches || account.disabledAt) {
    await Promise.allSettled([perLogin.consume(keys.login), perAddress.consume(keys.address)]);
    throw new Refusal('INVALID', 'WRONG_CREDENTIALS', 'login');
  }
  await perLogin.delete(keys.login);
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
