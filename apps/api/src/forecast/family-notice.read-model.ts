import type { WorksToComeSource } from '@vedomo/domain/forecast/works-to-come';
import type { PersonName } from '@vedomo/domain/roster/person-name';
import type { Tx } from '../platform/transaction.ts';
import type { StudentForecast } from './student-forecast.ts';

/** A forecast as it was told. */
export interface IssuedSubjectRow extends StudentForecast {
  readonly subjectId: string;
  readonly title: string;
  readonly worksToCome: WorksToComeSource;
}

export interface FamilyNoticeRow {
  /** ISO instant. */
  readonly issuedAt: string;
  readonly issuedBy: PersonName | null;
  readonly sentence: string | null;
  readonly received: boolean;
  /** In the order of the school's list. */
  readonly subjects: readonly IssuedSubjectRow[];
}

const NOTICE = {
  name: 'family-notice.last',
  text: `
    select to_char(n.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "issuedAt", n.sentence,
      (select json_build_object('familyName', p.family_name, 'givenName', p.given_name, 'middleName', p.middle_name)
        from staff_member p where p.school_id = $1 and p.staff_id = n.issued_by_staff) as "issuedBy",
      exists (
        select 1 from diary_acknowledgement a
        where a.school_id = $1 and a.student_id = $2 and a.diary_revision >= min(i.diary_revision)
          and a.received_at >= n.issued_at
          and ($4::uuid is null or a.guardian_id = $4)) as received,
      json_agg(json_build_object('subjectId', i.subject_id, 'title', s.title, 'probabilities', i.probabilities,
        'likeliest', i.likeliest, 'marks', i.marks, 'meanSoFar', i.mean_so_far, 'meanLow', i.mean_low,
        'meanHigh', i.mean_high, 'trend', i.trend, 'flags', i.flags, 'needed', i.needed,
        'year', i.year_probabilities, 'worksToCome', i.works_to_come) order by s.sort_order, s.title, i.subject_id) as subjects
    from forecast_notice_item i
    join forecast_notice n on n.school_id = $1 and n.notice_id = i.notice_id and n.grading_period_id = $3
    join subject s on s.school_id = $1 and s.subject_id = i.subject_id
    where i.school_id = $1 and i.student_id = $2
    group by n.notice_id, n.issued_at, n.sentence, n.issued_by_staff
    order by n.issued_at desc limit 1`,
};

/**
 * The last notice with a student in a period; null when there is none. One statement.
 * @param guardianId who asks; null: whether any guardian has received it
 */
export async function readFamilyNotice(
  tx: Tx,
  schoolId: string,
  studentId: string,
  gradingPeriodId: string,
  guardianId: string | null,
): Promise<FamilyNoticeRow | null> {
  const values = [schoolId, studentId, gradingPeriodId, guardianId];
  return (await tx.rows<FamilyNoticeRow>(NOTICE, values))[0] ?? null;
}
