import type { AcknowledgementRoute, Timing } from '@vedomo/domain/diary/acknowledgement';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import type { Tx } from '../../platform/transaction.ts';
import type { PersonRow } from './class-week-head.read-model.ts';
import { acknowledgementsJson, correctionsJson } from '../duty/duty-evidence.read-model.ts';

/** An acknowledgement as it stands in the evidence; instants as ISO text. */
export interface AcknowledgementRow extends PersonRow {
  readonly guardianId: string;
  readonly route: AcknowledgementRoute;
  readonly receivedAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly recorder: PersonRow | null;
  /** 1 the schedule, 2 the final marks, 3 both. */
  readonly sections: number;
  readonly note: string | null;
}

export interface CorrectionRow {
  readonly correctedAt: string;
  readonly reason: string;
  readonly corrector: PersonRow | null;
}

export interface GuardianRow extends PersonRow {
  readonly guardianId: string;
  readonly relation: string | null;
  readonly contacts: readonly { readonly kind: 'PHONE' | 'EMAIL'; readonly value: string }[];
  readonly joined: boolean;
  readonly signedInAt: string | null;
}

export interface StoredDutyRow {
  readonly reason: NotRequiredReason | null;
  readonly state: Timing | null;
}

export interface StudentWeekRow extends PersonRow, StoredDutyRow {
  readonly studentId: string;
  readonly owingGuardians: readonly string[] | null;
  readonly guardians: readonly GuardianRow[];
  readonly acknowledgements: readonly AcknowledgementRow[];
  readonly corrections: readonly CorrectionRow[];
  /** Opened in this week by any guardian: SCHEDULE, FINAL_MARKS. */
  readonly opened: readonly ('SCHEDULE' | 'FINAL_MARKS')[];
  /** Duties of the weeks from `stripFrom` on, by their Mondays. */
  readonly strip: readonly (StoredDutyRow & { readonly week: string })[];
}

const ROWS = {
  name: 'class-week.rows',
  text: `
    select d.student_id as "studentId", s.family_name as "familyName", s.given_name as "givenName",
      s.middle_name as "middleName", d.reason, d.state, d.owing_guardians as "owingGuardians",
      (select coalesce(json_agg(json_build_object(
          'guardianId', g.guardian_id, 'familyName', g.family_name, 'givenName', g.given_name,
          'middleName', g.middle_name, 'relation', l.relation, 'joined', m.membership_id is not null,
          'signedInAt', m.last_signed_in_at,
          'contacts', (select coalesce(json_agg(json_build_object('kind', p.kind, 'value', p.value)
              order by p.kind desc, p.starts_on desc), '[]')
            from contact_point p
            where p.school_id = $1 and p.guardian_id = g.guardian_id and p.starts_on <= $5
              and (p.ends_on is null or p.ends_on >= $5)))
          order by l.starts_on, g.family_name collate "ru-x-icu", g.given_name), '[]')
        from guardianship l
        join guardian g on g.school_id = $1 and g.guardian_id = l.guardian_id
        left join membership m on m.school_id = $1 and m.person_id = g.guardian_id and m.role = 'GUARDIAN'
          and m.starts_on <= $5 and (m.ends_on is null or m.ends_on >= $5)
        where l.school_id = $1 and l.student_id = d.student_id and l.rights <> 'NONE'
          and l.starts_on <= $5 and (l.ends_on is null or l.ends_on >= $5)) as guardians,
      ${acknowledgementsJson('d.student_id', 'd.week')} as acknowledgements,
      ${correctionsJson('d.student_id', 'd.week')} as corrections,
      array(select distinct v.section from diary_section_view v
        where v.school_id = $1 and v.student_id = d.student_id and v.week = d.week order by v.section desc) as opened,
      (select coalesce(json_agg(json_build_object('week', e.week, 'reason', e.reason, 'state', e.state)), '[]')
        from weekly_duty e
        where e.school_id = $1 and e.student_id = d.student_id and e.week between $4 and $3) as strip
    from weekly_duty d
    join student s on s.school_id = $1 and s.student_id = d.student_id
    where d.school_id = $1 and d.class_id = $2 and d.week = $3
    order by s.family_name collate "ru-x-icu", s.given_name collate "ru-x-icu", s.student_id`,
};

/** The students of a class in a week with what is known of each, in the order of their names: one statement. */
export const readClassWeekRows = (
  tx: Tx,
  schoolId: string,
  classId: string,
  { week, stripFrom, today }: { readonly week: string; readonly stripFrom: string; readonly today: string },
): Promise<StudentWeekRow[]> => tx.rows<StudentWeekRow>(ROWS, [schoolId, classId, week, stripFrom, today]);
