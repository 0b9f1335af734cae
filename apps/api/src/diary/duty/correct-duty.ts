import type { ReceivedRoute } from '@vedomo/domain/diary/acknowledgement';
import { refuseReceivedOn } from '@vedomo/domain/diary/acknowledgement';
import { refuseEnrolmentDates, refuseExemption } from '@vedomo/domain/diary/correction';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { applyDutyChanges } from './apply-duty-changes.store.ts';
import { addExemption, moveEnrolment } from './correction-facts.store.ts';
import type { DutyChanges } from './duty-changes.read-model.ts';
import { readDutyFacts } from './duty-facts.read-model.ts';
import { addLateAcknowledgements } from './late-acknowledgements.store.ts';
import { lockDuties } from './lock-duties.store.ts';
import { readStudentHistories } from './student-history.read-model.ts';

/** A dated fact that was wrong or came late. Dates are civil dates of the school, ISO. */
export type LateFact =
  | {
      readonly kind: 'EXEMPTION';
      readonly startsOn: string;
      readonly endsOn: string;
      readonly orderNumber: string;
      readonly orderDate: string;
    }
  | {
      readonly kind: 'ACKNOWLEDGEMENT';
      readonly week: string;
      readonly guardianId: string;
      readonly receivedOn: string;
      readonly route: ReceivedRoute;
      readonly note: string | null;
    }
  | {
      readonly kind: 'ENROLMENT';
      readonly classId: string;
      /** The first day as it stands now, which names the enrolment. */
      readonly enrolledOn: string;
      readonly startsOn: string;
      readonly endsOn: string | null;
    };

export interface DutyCorrectionInput {
  readonly studentId: string;
  readonly fact: LateFact;
  readonly reason: string;
}

const day = (text: string) => Temporal.PlainDate.from(text);

/**
 * Puts a dated fact right and lets all weeks of the student follow, closed ones as corrections with who, when and why.
 * @throws Refusal INVALID with the field; NOT_FOUND for what is not in the school
 */
export async function correctDutyIn(
  tx: Tx,
  actor: Actor,
  { studentId, fact, reason }: DutyCorrectionInput,
): Promise<DutyChanges> {
  if (reason.trim() === '') throw new Refusal('INVALID', 'REASON_NEEDED', 'reason');
  const { schoolId, timeZone } = actor;
  const correction = { by: actor.membershipId, reason: reason.trim() };
  const scope = { studentIds: [studentId], pastYears: true };
  await lockDuties(tx, schoolId, scope);
  const history = (await readStudentHistories(tx, schoolId, [studentId])).get(studentId);
  if (!history) throw notFound();
  const today = civilDate(tx.now, timeZone);

  if (fact.kind === 'ACKNOWLEDGEMENT') {
    const { week, guardianId, receivedOn, route, note } = fact;
    const refused = refuseReceivedOn(day(receivedOn), today);
    if (refused) throw new Refusal('INVALID', refused.refused, 'receivedOn');
    const receivedAt = day(receivedOn).toZonedDateTime(timeZone).toInstant().toString();
    const row = { studentId, week, guardianId, route, receivedAt, recordedBy: actor.membershipId, note };
    const { outcomes, changes } = await addLateAcknowledgements(tx, schoolId, [row], correction);
    if (outcomes[0] !== 'RECORDED') throw new Refusal('INVALID', outcomes[0]!, fieldOf[outcomes[0]!]);
    return changes;
  }

  const { plan: since } = await readDutyFacts(tx, schoolId, scope);
  if (fact.kind === 'EXEMPTION') {
    const exemption = {
      startsOn: day(fact.startsOn),
      endsOn: day(fact.endsOn),
      orderNumber: fact.orderNumber,
      orderDate: day(fact.orderDate),
    };
    const refusal = refuseExemption(exemption, history.exemptions, today);
    if (refusal) throw new Refusal('INVALID', refusal.refused, refusal.field);
    await addExemption(tx, schoolId, studentId, exemption);
  } else {
    const { classId, enrolledOn } = fact;
    const isThis = (enrolment: { classId: string; startsOn: Temporal.PlainDate }) =>
      enrolment.classId === classId && enrolment.startsOn.equals(day(enrolledOn));
    if (!history.enrolments.some(isThis)) throw notFound();
    const dates = { startsOn: day(fact.startsOn), endsOn: fact.endsOn === null ? null : day(fact.endsOn) };
    const refusal = refuseEnrolmentDates(
      dates,
      history.enrolments.filter((enrolment) => !isThis(enrolment)),
    );
    if (refusal) throw new Refusal('INVALID', refusal.refused, refusal.field);
    await moveEnrolment(tx, schoolId, { studentId, classId, startsOn: enrolledOn }, dates);
  }
  return applyDutyChanges(tx, schoolId, scope, { since, correction });
}

const fieldOf: Readonly<Record<string, string>> = {
  NOT_ENTITLED: 'guardianId',
  ALREADY: 'guardianId',
  NO_DUTY: 'week',
  WEEK_STILL_OPEN: 'week',
  TOO_EARLY: 'receivedOn',
  WEEK_CLOSED: 'receivedOn',
};
