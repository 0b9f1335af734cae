import { createHmac } from 'node:crypto';
import { Client, escapeLiteral } from 'pg';

/** The role that the API signs in as; it owns nothing. Migration 0001 makes it, without a password. */
const API_ROLE = 'vedomo_api';

/** Derived, so that there is one secret to keep; the owner's password cannot be found from it. */
function apiPassword(ownerUrl: URL): string {
  return (
    ownerUrl.password &&
    createHmac('sha256', decodeURIComponent(ownerUrl.password)).update(API_ROLE).digest('hex')
  );
}

/** The same database as `ownerUrl` as the API's role; without a password when the owner has none. */
export function apiUrlFor(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = apiPassword(url);
  url.username = API_ROLE;
  return url.href;
}

/**
 * Gives the API's role the password of `apiUrlFor`; to be called after the migrations.
 * Without an owner's password (trusted or certificate sign-in) nothing is set.
 */
export async function grantApiLogin(ownerUrl: string): Promise<void> {
  const password = apiPassword(new URL(ownerUrl));
  if (!password) return;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`alter role ${API_ROLE} password ${escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}
