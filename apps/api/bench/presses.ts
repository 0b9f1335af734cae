import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { DEMO_ZONE } from '../seed/generate-school.ts';

/** A guardian who is about to press, with a session of her own. */
export interface Press {
  readonly studentId: string;
  readonly guardianId: string;
  readonly membershipId: string;
  readonly token: string;
}

/** A study week in which every press counts, and its Wednesday's noon. */
export interface PressWeek {
  readonly week: string;
  readonly noon: string;
  readonly presses: readonly Press[];
}

/** The revision of every diary that is pressed. */
export const DIARY_REVISION = 7;

/** Signs every guardian of the school in, as signing in would, and lists who may press in which week. */
export async function preparePresses(owner: pg.Client, schoolId: string): Promise<PressWeek[]> {
  await owner.query('update student_diary set revision = $2 where school_id = $1', [
    schoolId,
    DIARY_REVISION,
  ]);
  const tokens = await openSessions(owner, schoolId);
  const { rows } = await owner.query<{ week: string; student: string; guardian: string; membership: string }>(
    `select d.week::text, d.student_id as student, g.guardian_id as guardian, m.membership_id as membership
     from weekly_duty d
     join student s on s.school_id = d.school_id and s.student_id = d.student_id
     join guardianship g on g.school_id = d.school_id and g.student_id = d.student_id
     join membership m on m.school_id = d.school_id and m.person_id = g.guardian_id and m.role = 'GUARDIAN'
     where d.school_id = $1 and d.required and g.rights = 'FULL' and g.ends_on is null and m.ends_on is null
       and g.starts_on <= d.week and s.birth_date + interval '18 years' > d.week + 7
     order by d.week, md5(d.student_id::text || g.guardian_id::text)`,
    [schoolId],
  );
  return [...Map.groupBy(rows, ({ week }) => week)].map(([week, presses]) => ({
    week,
    noon: Temporal.PlainDate.from(week)
      .add({ days: 2 })
      .toPlainDateTime({ hour: 12 })
      .toZonedDateTime(DEMO_ZONE)
      .toInstant()
      .toString(),
    presses: presses.map(({ student, guardian, membership }) => ({
      studentId: student,
      guardianId: guardian,
      membershipId: membership,
      token: tokens.get(membership)!,
    })),
  }));
}

/** Signs an account in, as signing in would. @returns the token of the cookie */
export async function openSession(owner: pg.Client, accountId: string): Promise<string> {
  return (await openSessionsOf(owner, [accountId]))[0]!;
}

async function openSessions(owner: pg.Client, schoolId: string): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ membership: string; account: string }>(
    `select membership_id as membership, account_id as account from membership
     where school_id = $1 and role = 'GUARDIAN'`,
    [schoolId],
  );
  const tokens = await openSessionsOf(
    owner,
    rows.map(({ account }) => account),
  );
  return new Map(rows.map(({ membership }, at) => [membership, tokens[at]!]));
}

async function openSessionsOf(owner: pg.Client, accountIds: readonly string[]): Promise<string[]> {
  const tokens = accountIds.map(() => randomBytes(32).toString('base64url'));
  await owner.query(
    `insert into session (token_hash, account_id, created_at, expires_at)
     select t, a, '2025-09-01', '2027-01-01' from unnest($1::bytea[], $2::uuid[]) x (t, a)`,
    [tokens.map((token) => createHash('sha256').update(token).digest()), accountIds],
  );
  await owner.query('analyze session');
  return tokens;
}
