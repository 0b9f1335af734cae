import type { AcknowledgementRoute } from '@vedomo/domain/diary/acknowledgement';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import type { Tx } from '../../platform/transaction.ts';
import type { DiarySection } from '../duty/duty-enums.types.ts';

/** What a family sees of an acknowledgement; who of the staff entered it is not among it. */
export interface FamilyAcknowledgementRow {
  readonly guardianId: string;
  readonly givenName: string;
  readonly middleName: string | null;
  readonly route: AcknowledgementRoute;
  readonly receivedAt: string;
  /** 1 the schedule, 2 the final marks, 3 both. */
  readonly sections: number;
}

/** A begun week of a student with what met it; instants as ISO text. */
export interface FamilyDutyRow {
  readonly week: string;
  readonly reason: NotRequiredReason | null;
  readonly state: 'ON_TIME' | 'LATE' | null;
  readonly owingGuardians: readonly string[] | null;
  readonly opensAt: string;
  readonly pressDeadline: string;
  readonly closesAt: string;
  readonly closedAt: string | null;
  readonly acknowledgements: readonly FamilyAcknowledgementRow[];
  /** By the asking guardian in that week. */
  readonly opened: readonly DiarySection[];
}

const DUTIES = {
  name: 'family-duties.of-year',
  text: `
    select d.week, d.reason, d.state, d.owing_guardians as "owingGuardians", w.opens_at::text as "opensAt",
      w.press_deadline::text as "pressDeadline", w.closes_at::text as "closesAt", w.closed_at::text as "closedAt",
      (select coalesce(json_agg(json_build_object(
          'guardianId', a.guardian_id, 'givenName', g.given_name, 'middleName', g.middle_name,
          'route', a.route, 'receivedAt', a.received_at, 'sections', a.sections) order by a.received_at, a.guardian_id), '[]')
        from diary_acknowledgement a join guardian g on g.school_id = $1 and g.guardian_id = a.guardian_id
        where a.school_id = $1 and a.student_id = $2 and a.week = d.week) as acknowledgements,
      array(select v.section from diary_section_view v
        where v.school_id = $1 and v.student_id = $2 and v.week = d.week and v.guardian_id = $4::uuid
        order by v.section desc) as opened
    from weekly_duty d
    join class_week w on w.school_id = $1 and w.class_id = d.class_id and w.week = d.week
    where d.school_id = $1 and d.student_id = $2 and w.academic_year_id = $3 and w.opens_at <= $5
    order by d.week`,
};

/** A student's begun weeks of a year, in order, of whichever class each counts for. One statement. */
export const readFamilyDuties = (
  tx: Tx,
  schoolId: string,
  studentId: string,
  academicYearId: string,
  guardianId: string | null,
): Promise<FamilyDutyRow[]> =>
  tx.rows<FamilyDutyRow>(DUTIES, [schoolId, studentId, academicYearId, guardianId, tx.now.toString()]);
