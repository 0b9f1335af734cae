import { readLogin } from '@vedomo/domain/access/login';
import { refusePassword } from '@vedomo/domain/access/password-rule';
import { type PersonName, tidyName } from '@vedomo/domain/roster/person-name';
import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';

/** Login and password of an account to be made, checked and spelled as they are kept. */
export interface NewCredentials {
  readonly login: string;
  readonly password: string;
}

/** @throws Refusal INVALID/LOGIN_MALFORMED, PASSWORD_TOO_SHORT, _TOO_LONG, _TOO_COMMON or _IS_LOGIN with its field */
export function checkNewCredentials(login: string, password: string): NewCredentials {
  const reading = readLogin(login);
  if ('refused' in reading) throw new Refusal('INVALID', reading.refused, 'login');
  const refused = refusePassword(password, reading.login);
  if (refused) throw new Refusal('INVALID', refused, 'password');
  return { login: reading.login, password };
}

export interface TypedName {
  readonly familyName?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly middleName?: string | null | undefined;
}

/** A name as a person typed it. @throws Refusal INVALID/NAME_MISSING with its field */
export function checkName(typed: TypedName): PersonName {
  const [familyName, givenName, middleName] = [typed.familyName, typed.givenName, typed.middleName].map(
    (part) => tidyName(part ?? ''),
  );
  if (!familyName) throw new Refusal('INVALID', 'NAME_MISSING', 'familyName');
  if (!givenName) throw new Refusal('INVALID', 'NAME_MISSING', 'givenName');
  return { familyName, givenName, middleName: middleName || null };
}

const ADD_ACCOUNT = {
  name: 'new-account.add',
  text: `
    insert into account (account_id, login, password_hash, display_name, created_at)
    values ($1, $2, $3, $4, $5) on conflict (login) do nothing returning account_id`,
};

/** Opens an account. @throws Refusal CONFLICT/LOGIN_TAKEN */
export async function addAccount(
  tx: Tx,
  login: string,
  passwordHash: string,
  { familyName, givenName, middleName }: PersonName,
): Promise<string> {
  const accountId = uuidv7({ msecs: tx.now.epochMilliseconds });
  // As people are addressed: «Елена Николаевна Ковалёва».
  const displayName = [givenName, middleName, familyName].filter(Boolean).join(' ');
  const added = await tx.rows(ADD_ACCOUNT, [accountId, login, passwordHash, displayName, tx.now.toString()]);
  if (added.length === 0) throw new Refusal('CONFLICT', 'LOGIN_TAKEN', 'login');
  return accountId;
}
