import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/transaction.ts';

/** One student of a class with one guardian, or with none: the facts that a seat's state is made of. */
export interface SeatRow {
  readonly classId: string;
  readonly studentId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string | null;
  /** ISO civil date. */
  readonly birthDate: string | null;
  readonly guardianId: string | null;
  readonly guardianFamilyName: string | null;
  readonly guardianGivenName: string | null;
  readonly guardianMiddleName: string | null;
  readonly relation: string | null;
  readonly denied: boolean;
  /** ISO civil date. */
  readonly joinedOn: string | null;
  readonly lastSignedInAt: Date | null;
  /** Of the guardian's newest invitation that was not revoked, also one printed for another child. */
  readonly expiresAt: Date | null;
  readonly usedAt: Date | null;
  readonly failures: number | null;
  /** The newest one of a student's without a known guardian. */
  readonly openExpiresAt: Date | null;
  readonly openFailures: number | null;
}

/** Before the school year the classes are those of its first day. */
const CLASS_SEATS = {
  name: 'class-seats.list',
  text: `
    select e.class_id as "classId", s.student_id as "studentId", s.family_name as "familyName",
      s.given_name as "givenName", s.middle_name as "middleName", s.birth_date as "birthDate",
      f.guardian_id as "guardianId", f.family_name as "guardianFamilyName",
      f.given_name as "guardianGivenName", f.middle_name as "guardianMiddleName",
      f.relation, coalesce(f.denied, false) as denied,
      m.starts_on as "joinedOn", m.last_signed_in_at as "lastSignedInAt",
      i.expires_at as "expiresAt", i.used_at as "usedAt", i.failures,
      o.expires_at as "openExpiresAt", o.failures as "openFailures"
    from school_class c
    join academic_year y on y.school_id = $1 and y.academic_year_id = c.academic_year_id
    join enrolment e on e.school_id = $1 and e.class_id = c.class_id
      and e.starts_on <= greatest($3, y.starts_on) and (e.ends_on is null or e.ends_on >= greatest($3, y.starts_on))
    join student s on s.school_id = $1 and s.student_id = e.student_id
    left join lateral (
      select g.guardian_id, g.family_name, g.given_name, g.middle_name,
        min(x.relation) as relation, bool_or(x.rights = 'NONE') as denied
      from guardianship x join guardian g on g.school_id = $1 and g.guardian_id = x.guardian_id
      where x.school_id = $1 and x.student_id = s.student_id
        and x.starts_on <= greatest($3, y.starts_on) and (x.ends_on is null or x.ends_on >= $3)
      group by g.guardian_id, g.family_name, g.given_name, g.middle_name) f on true
    left join lateral (
      select starts_on, last_signed_in_at from membership
      where school_id = $1 and person_id = f.guardian_id and role = 'GUARDIAN'
        and starts_on <= $3 and (ends_on is null or ends_on >= $3)
      order by last_signed_in_at desc nulls last limit 1) m on true
    left join lateral (
      select expires_at, used_at, failures from invitation
      where school_id = $1 and guardian_id = f.guardian_id and revoked_at is null
      order by created_at desc limit 1) i on true
    left join lateral (
      select expires_at, failures from invitation
      where school_id = $1 and student_id = s.student_id and guardian_id is null and staff_id is null
        and role = 'GUARDIAN' and revoked_at is null and used_at is null
      order by created_at desc limit 1) o on true
    where c.school_id = $1 and c.class_id = any ($2)
    order by c.sort_order, c.title, s.family_name collate "ru-x-icu", s.given_name collate "ru-x-icu",
      s.student_id, f.relation, f.family_name, f.guardian_id`,
};

/** Students and guardians of classes on a day, in the order of the class list. */
export const readClassSeats = (
  tx: Tx,
  schoolId: string,
  classIds: readonly string[],
  today: Temporal.PlainDate,
) => tx.rows<SeatRow>(CLASS_SEATS, [schoolId, classIds, today.toString()]);

const LOCK_CLASS = {
  name: 'class-seats.lock-class',
  text: 'select 1 from school_class where school_id = $1 and class_id = $2 for update',
};

/** Until the transaction ends nobody else prints for the class: of two slips of one person, one would be dead. */
export const lockClass = (tx: Tx, schoolId: string, classId: string) =>
  tx.rows(LOCK_CLASS, [schoolId, classId]);
