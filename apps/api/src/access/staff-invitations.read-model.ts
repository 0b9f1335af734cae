import type { Role } from '@vedomo/domain/access/role';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/transaction.ts';

/** One member of staff with one membership, or with none. */
export interface StaffRow {
  readonly staffId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string | null;
  readonly position: string | null;
  /** Titles of the classes led today, in order, comma between. */
  readonly leads: string | null;
  readonly membershipId: string | null;
  readonly role: Role | null;
  /** ISO civil dates. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly lastSignedInAt: Date | null;
  /** Of the newest invitation that was not revoked. */
  readonly invitedAs: Role | null;
  readonly expiresAt: Date | null;
  readonly usedAt: Date | null;
}

const STAFF = {
  name: 'staff-invitations.list',
  text: `
    select s.staff_id as "staffId", s.family_name as "familyName", s.given_name as "givenName",
      s.middle_name as "middleName", s.position, l.leads,
      m.membership_id as "membershipId", m.role, m.starts_on as "startsOn", m.ends_on as "endsOn",
      m.last_signed_in_at as "lastSignedInAt",
      i.role as "invitedAs", i.expires_at as "expiresAt", i.used_at as "usedAt"
    from staff_member s
    left join lateral (
      select string_agg(c.title, ', ' order by c.sort_order, c.title) as leads
      from class_teacher t join school_class c on c.school_id = $1 and c.class_id = t.class_id
      where t.school_id = $1 and t.staff_id = s.staff_id
        and t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2)) l on true
    left join membership m on m.school_id = $1 and m.person_id = s.staff_id
      and m.role not in ('GUARDIAN', 'STUDENT') and (m.ends_on is null or m.ends_on >= $2)
    left join lateral (
      select role, expires_at, used_at from invitation
      where school_id = $1 and staff_id = s.staff_id and revoked_at is null
      order by created_at desc limit 1) i on true
    where s.school_id = $1 and (s.ends_on is null or s.ends_on >= $2)
    order by s.family_name collate "ru-x-icu", s.given_name collate "ru-x-icu", s.staff_id, m.starts_on`,
};

/** Who works at the school today, with memberships in force and the newest invitation. */
export const readStaff = (tx: Tx, schoolId: string, today: Temporal.PlainDate) =>
  tx.rows<StaffRow>(STAFF, [schoolId, today.toString()]);
