import type { DutyExemption } from '@vedomo/domain/diary/correction';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../platform/transaction.ts';

const ADD_EXEMPTION = {
  name: 'correction-facts.add-exemption',
  text: `
    insert into duty_exemption (school_id, student_id, starts_on, ends_on, order_number, order_date)
    values ($1, $2, $3, $4, $5, $6)`,
};
const MOVE_ENROLMENT = {
  name: 'correction-facts.move-enrolment',
  text: `
    update enrolment set starts_on = $5, ends_on = $6
    where school_id = $1 and student_id = $2 and class_id = $3 and starts_on = $4`,
};

export async function addExemption(
  tx: Tx,
  schoolId: string,
  studentId: string,
  { startsOn, endsOn, orderNumber, orderDate }: DutyExemption,
): Promise<void> {
  await tx.rows(ADD_EXEMPTION, [
    schoolId,
    studentId,
    startsOn.toString(),
    endsOn.toString(),
    orderNumber.trim(),
    orderDate.toString(),
  ]);
}

/** Gives one enrolment, known by its class and first day, other dates. */
export async function moveEnrolment(
  tx: Tx,
  schoolId: string,
  enrolment: { readonly studentId: string; readonly classId: string; readonly startsOn: string },
  dates: { readonly startsOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate | null },
): Promise<void> {
  await tx.rows(MOVE_ENROLMENT, [
    schoolId,
    enrolment.studentId,
    enrolment.classId,
    enrolment.startsOn,
    dates.startsOn.toString(),
    dates.endsOn?.toString() ?? null,
  ]);
}
