import type { PersonName } from '@vedomo/domain/roster/person-name';
import type { Tx } from '../platform/transaction.ts';

export interface NoticeRow {
  readonly noticeId: string;
  /** ISO instant. */
  readonly issuedAt: string;
  /** ISO date of the school. */
  readonly issuedOn: string;
  readonly issuedBy: PersonName | null;
  readonly sentence: string | null;
  readonly students: number;
  readonly received: number;
}

/** What was said, what is expected and what was set of the students of a class in a period. */
export interface IssuedForecasts {
  /** Of the class, the latest first. */
  readonly notices: readonly NoticeRow[];
  /** Student, subject, the probabilities that the family was told last. */
  readonly last: readonly (readonly [string, string, number[]])[];
  /** Student, subject, what the teacher expects. */
  readonly expected: readonly (readonly [string, string, number])[];
  /** Student, subject, the period's final mark as the journal has it. */
  readonly finalMarks: readonly (readonly [string, string, string])[];
  /** Student, ISO dates of the period's notices; also of those issued in another class. */
  readonly dates: readonly (readonly [string, string[]])[];
}

/** Received: an acknowledgement by any guardian of the revision that brought the notice, or of a later one. */
const ISSUED = {
  name: 'issued-forecasts.of-class',
  text: `
    with told as (
      select i.student_id, i.subject_id, i.probabilities, n.issued_on, n.issued_at
      from unnest($4::uuid[]) s (student_id)
      join forecast_notice_item i on i.school_id = $1 and i.student_id = s.student_id
      join forecast_notice n on n.school_id = $1 and n.notice_id = i.notice_id and n.grading_period_id = $3
    )
    select
      (select coalesce(json_agg(json_build_object('noticeId', n.notice_id,
          'issuedAt', to_char(n.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'issuedOn', n.issued_on, 'sentence', n.sentence, 'students', c.students, 'received', c.received,
          'issuedBy', case when p.staff_id is not null then json_build_object('familyName', p.family_name,
            'givenName', p.given_name, 'middleName', p.middle_name) end) order by n.issued_at desc), '[]')
        from forecast_notice n
        left join staff_member p on p.school_id = $1 and p.staff_id = n.issued_by_staff
        cross join lateral (
          select count(*)::integer as students, count(*) filter (where exists (
            select 1 from diary_acknowledgement a where a.school_id = $1 and a.student_id = i.student_id
              and a.diary_revision >= i.diary_revision and a.received_at >= n.issued_at))::integer as received
          from (
            select distinct i.student_id, i.diary_revision from forecast_notice_item i
            where i.school_id = $1 and i.notice_id = n.notice_id
          ) i
        ) c
        where n.school_id = $1 and n.class_id = $2 and n.grading_period_id = $3) as notices,
      (select coalesce(json_agg(json_build_array(t.student_id, t.subject_id, t.probabilities)), '[]')
        from (
          select distinct on (student_id, subject_id) student_id, subject_id, probabilities from told
          order by student_id, subject_id, issued_at desc
        ) t) as last,
      (select coalesce(json_agg(json_build_array(e.student_id, e.subject_id, e.value)), '[]')
        from (
          select distinct on (e.student_id, e.subject_id) e.student_id, e.subject_id, e.value
          from unnest($4::uuid[]) s (student_id)
          join expected_mark e on e.school_id = $1 and e.student_id = s.student_id and e.grading_period_id = $3
          order by e.student_id, e.subject_id, e.recorded_at desc, e.expected_mark_id desc
        ) e where e.value is not null) as expected,
      (select coalesce(json_agg(json_build_array(k.student_id, k.subject_id, k.value)), '[]')
        from unnest($4::uuid[]) s (student_id)
        join period_mark k on k.school_id = $1 and k.student_id = s.student_id
          and k.grading_period_id = $3) as "finalMarks",
      (select coalesce(json_agg(json_build_array(d.student_id, d.dates)), '[]')
        from (select student_id, json_agg(distinct issued_on) as dates from told group by student_id) d) as dates`,
};

/** One statement, whatever the size of the class. */
export async function readIssuedForecasts(
  tx: Tx,
  schoolId: string,
  of: { readonly classId: string; readonly gradingPeriodId: string; readonly studentIds: readonly string[] },
): Promise<IssuedForecasts> {
  const values = [schoolId, of.classId, of.gradingPeriodId, of.studentIds];
  return (await tx.rows<IssuedForecasts>(ISSUED, values))[0]!;
}
