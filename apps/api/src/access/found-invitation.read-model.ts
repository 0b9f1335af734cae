import type { InvitationFacts } from '@vedomo/domain/access/invitation';
import type { Role } from '@vedomo/domain/access/role';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/transaction.ts';

/** An invitation as whoever holds its code joins by it. */
export interface FoundInvitation extends InvitationFacts {
  readonly invitationId: string;
  readonly role: Role;
  readonly studentId: string | null;
  readonly guardianId: string | null;
  readonly staffId: string | null;
  readonly childGivenName: string | null;
  /** ISO civil date. */
  readonly childBirthDate: string | null;
  /** Of the guardian or member of staff; null when nobody knows who will come. */
  readonly name: { familyName: string; givenName: string; middleName: string | null } | null;
  /** Whether the person still has the place that the invitation is for. */
  readonly stands: boolean;
}

const FIND = `
  select i.invitation_id, i.role, i.student_id, i.guardian_id, i.staff_id,
    i.expires_at, i.used_at, i.revoked_at, i.failures,
    s.given_name as child_given_name, s.birth_date,
    coalesce(g.family_name, t.family_name) as family_name,
    coalesce(g.given_name, t.given_name) as given_name,
    coalesce(g.middle_name, t.middle_name) as middle_name,
    case
      when i.staff_id is not null then t.ends_on is null or t.ends_on >= $3
      when s.ends_on < $3 then false
      when i.guardian_id is null then true
      else exists (
        select 1 from guardianship x
        where x.school_id = $1 and x.student_id = i.student_id and x.guardian_id = i.guardian_id
          and x.starts_on <= $3 and (x.ends_on is null or x.ends_on >= $3)
        having bool_and(x.rights <> 'NONE'))
    end as stands
  from invitation i
  left join student s on s.school_id = $1 and s.student_id = i.student_id
  left join guardian g on g.school_id = $1 and g.guardian_id = i.guardian_id
  left join staff_member t on t.school_id = $1 and t.staff_id = i.staff_id
  where i.school_id = $1 and i.code_hash = $2`;

const READ = { name: 'found-invitation.read', text: FIND };
/** Whoever uses the same code at the same time waits here, and then finds it used. */
const LOCK = { name: 'found-invitation.lock', text: `${FIND} for update of i` };

interface Row {
  invitation_id: string;
  role: Role;
  student_id: string | null;
  guardian_id: string | null;
  staff_id: string | null;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
  failures: number;
  child_given_name: string | null;
  birth_date: string | null;
  family_name: string | null;
  given_name: string | null;
  middle_name: string | null;
  stands: boolean;
}

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

/**
 * The invitation of a code, whatever became of it; null when there is none.
 * @param today the school's civil date
 * @param locked keeps it to this transaction until it ends
 */
export async function findInvitationByHash(
  tx: Tx,
  schoolId: string,
  codeHash: Buffer,
  today: Temporal.PlainDate,
  locked = false,
): Promise<FoundInvitation | null> {
  const [row] = await tx.rows<Row>(locked ? LOCK : READ, [schoolId, codeHash, today.toString()]);
  if (!row) return null;
  return {
    invitationId: row.invitation_id,
    role: row.role,
    studentId: row.student_id,
    guardianId: row.guardian_id,
    staffId: row.staff_id,
    expiresAt: instant(row.expires_at),
    usedAt: row.used_at && instant(row.used_at),
    revokedAt: row.revoked_at && instant(row.revoked_at),
    failures: row.failures,
    childGivenName: row.child_given_name,
    childBirthDate: row.birth_date,
    name: row.family_name
      ? { familyName: row.family_name, givenName: row.given_name!, middleName: row.middle_name }
      : null,
    stands: row.stands,
  };
}
