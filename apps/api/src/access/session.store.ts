import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@vedomo/domain/access/role';
import type { Session } from '../platform/actor.ts';
import type { Tx } from '../platform/transaction.ts';
import { SessionEntity } from './session.entity.ts';

const SESSION_DAYS = 60;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opens a session and returns the token for the cookie. */
export async function openSession(tx: Tx, accountId: string, userAgent: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.manager.insert(SessionEntity, {
    tokenHash: hashToken(token),
    accountId,
    createdAt: new Date(tx.now.epochMilliseconds),
    expiresAt: new Date(tx.now.epochMilliseconds + SESSION_DAYS * 86_400_000),
    userAgent: userAgent?.slice(0, 300) ?? null,
  });
  await tx.rows(MARK_SIGNED_IN, [accountId, tx.now.toString()]);
  return token;
}

const MARK_SIGNED_IN = {
  name: 'session.mark-signed-in',
  text: 'update membership set last_signed_in_at = $2 where account_id = $1',
};

const FIND_SESSIONS = {
  name: 'session.find',
  text: `
    select encode(x.token_hash, 'hex') as token, a.account_id, a.login, a.display_name,
      m.membership_id, m.school_id, m.role, m.person_id,
      s.title as school_title, s.code as school_code, s.time_zone
    from session x
    join account a on a.account_id = x.account_id and a.disabled_at is null
    left join (membership m join school s on s.school_id = m.school_id)
      on m.account_id = a.account_id
      and m.starts_on <= ($2::timestamptz at time zone s.time_zone)::date
      and (m.ends_on is null or m.ends_on >= ($2::timestamptz at time zone s.time_zone)::date)
    where x.token_hash = any ($1) and x.expires_at > $2
    order by array_position(array['GUARDIAN', 'STUDENT', 'TEACHER', 'CLERK', 'DEPUTY_DIRECTOR', 'DIRECTOR', 'ADMINISTRATOR'], m.role) desc, s.title`,
};

interface SessionRow {
  token: string;
  account_id: string;
  login: string;
  display_name: string;
  membership_id: string | null;
  school_id: string;
  role: Role;
  person_id: string | null;
  school_title: string;
  school_code: string;
  time_zone: string;
}

/** The sessions of cookies' tokens with the memberships in force today, in the order asked; null where there is none. */
export async function findSessions(
  tx: Pick<Tx, 'now' | 'rows'>,
  tokens: readonly string[],
): Promise<(Session | null)[]> {
  const hashes = tokens.map(hashToken);
  const rows = await tx.rows<SessionRow>(FIND_SESSIONS, [hashes, tx.now.toString()]);
  const byToken = Map.groupBy(rows, ({ token }) => token);
  return hashes.map((hash) => sessionOf(byToken.get(hash.toString('hex')) ?? []));
}

/** The session of a cookie's token with the memberships in force today; null when there is none. */
export const findSession = async (tx: Tx, token: string): Promise<Session | null> =>
  (await findSessions(tx, [token]))[0]!;

function sessionOf(rows: readonly SessionRow[]): Session | null {
  const first = rows[0];
  if (!first) return null;
  return {
    accountId: first.account_id,
    login: first.login,
    displayName: first.display_name,
    memberships: rows.flatMap((row) =>
      row.membership_id
        ? [
            {
              accountId: row.account_id,
              membershipId: row.membership_id,
              schoolId: row.school_id,
              role: row.role,
              personId: row.person_id,
              timeZone: row.time_zone,
              schoolTitle: row.school_title,
              schoolCode: row.school_code,
            },
          ]
        : [],
    ),
  };
}

/** Ends one session. */
export const closeSession = (tx: Tx, token: string) =>
  tx.manager.delete(SessionEntity, { tokenHash: hashToken(token) });

/** Ends every session of the account, on all devices. */
export const closeAllSessions = (tx: Tx, accountId: string) =>
  tx.manager.delete(SessionEntity, { accountId });

const DELETE_EXPIRED = {
  name: 'session.delete-expired',
  text: 'delete from session where expires_at <= $1',
};

/** Deletes the sessions by which nobody can enter any more. */
export async function deleteExpiredSessions(tx: Tx): Promise<void> {
  await tx.rows(DELETE_EXPIRED, [tx.now.toString()]);
}
