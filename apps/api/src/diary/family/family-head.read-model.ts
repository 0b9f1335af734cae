import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { Tx } from '../../platform/transaction.ts';
import type { PersonRow } from '../class-week/class-week-head.read-model.ts';

export interface ExceptionRow {
  readonly kind: CalendarExceptionKind;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The class a student is in, with what decides its weeks; dates as ISO text. */
export interface FamilyClassRow {
  readonly classId: string;
  readonly title: string;
  readonly grade: string;
  readonly importedOn: string;
  readonly classEndsOn: string | null;
  readonly academicYearId: string;
  readonly yearStartsOn: string;
  readonly yearEndsOn: string;
  readonly firstDutyWeek: string;
  readonly patterns: readonly { readonly startsOn: string; readonly weekdays: readonly number[] }[];
  /** Those of the grade or of the whole school. */
  readonly exceptions: readonly ExceptionRow[];
}

export interface FamilyHeadRow extends PersonRow {
  readonly schoolTitle: string;
  readonly journalSystem: string | null;
  readonly revision: number;
  /** Of the diary when the asking guardian last acknowledged it. */
  readonly readRevision: number | null;
  /** Null for a student who is in no class. */
  readonly schoolClass: FamilyClassRow | null;
}

const HEAD = {
  name: 'family-head.of-student',
  text: `
    select s.family_name as "familyName", s.given_name as "givenName", s.middle_name as "middleName",
      o.title as "schoolTitle", o.journal_system as "journalSystem", coalesce(j.revision, 0) as revision,
      (select max(a.diary_revision) from diary_acknowledgement a
        where a.school_id = $1 and a.student_id = $2 and a.guardian_id = $4::uuid) as "readRevision",
      (select json_build_object(
          'classId', k.class_id, 'title', k.title, 'grade', k.grade, 'importedOn', k.imported_on,
          'classEndsOn', k.ends_on, 'academicYearId', y.academic_year_id, 'yearStartsOn', y.starts_on,
          'yearEndsOn', y.ends_on, 'firstDutyWeek', y.first_duty_week,
          'patterns', (select coalesce(json_agg(json_build_object('startsOn', p.starts_on, 'weekdays', p.weekdays)), '[]')
            from weekday_pattern p where p.school_id = $1 and p.class_id = k.class_id),
          'exceptions', (select coalesce(json_agg(json_build_object(
              'kind', x.kind, 'title', x.title, 'startsOn', x.starts_on, 'endsOn', x.ends_on)
              order by x.ends_on - x.starts_on desc, x.starts_on), '[]')
            from calendar_exception x
            where x.school_id = $1 and x.academic_year_id = y.academic_year_id
              and (x.grades is null or k.grade = any (x.grades))))
        from enrolment e
        join school_class k on k.school_id = $1 and k.class_id = e.class_id
        join academic_year y on y.school_id = $1 and y.academic_year_id = k.academic_year_id
        where e.school_id = $1 and e.student_id = s.student_id
        order by e.starts_on <= $3 desc, abs(e.starts_on - $3::date) limit 1) as "schoolClass"
    from student s
    join school o on o.school_id = $1
    left join student_diary j on j.school_id = $1 and j.student_id = s.student_id
    where s.school_id = $1 and s.student_id = $2`,
};

/**
 * What stands above a family's diary; null when there is no such student. One statement.
 * @param on the ISO date that decides the class
 * @param guardianId who asks; null when it is nobody's guardian
 */
export async function readFamilyHead(
  tx: Tx,
  schoolId: string,
  studentId: string,
  on: string,
  guardianId: string | null,
): Promise<FamilyHeadRow | null> {
  return (await tx.rows<FamilyHeadRow>(HEAD, [schoolId, studentId, on, guardianId]))[0] ?? null;
}
