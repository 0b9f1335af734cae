import { Temporal } from 'temporal-polyfill';
import type { Dated } from '../calendar/day-span.ts';
import type { Enrolment } from './plan-duty.ts';

/** An order that frees a student from the duty, for its dates. */
export interface DutyExemption {
  readonly startsOn: Temporal.PlainDate;
  /** The last day. */
  readonly endsOn: Temporal.PlainDate;
  readonly orderNumber: string;
  readonly orderDate: Temporal.PlainDate;
}

export type ExemptionRefusal = {
  readonly refused: 'ENDS_BEFORE_START' | 'NO_ORDER_NUMBER' | 'ORDER_IN_FUTURE' | 'EXEMPTIONS_OVERLAP';
  readonly field: 'startsOn' | 'endsOn' | 'orderNumber' | 'orderDate';
};

/**
 * Judges an exemption; null when it may be made. It may reach back: the order often comes late.
 * @param others the student's other exemptions.
 * @param today the school's date.
 */
export function refuseExemption(
  exemption: DutyExemption,
  others: readonly Dated[],
  today: Temporal.PlainDate,
): ExemptionRefusal | null {
  if (exemption.orderNumber.trim() === '') return { refused: 'NO_ORDER_NUMBER', field: 'orderNumber' };
  if (Temporal.PlainDate.compare(exemption.orderDate, today) > 0)
    return { refused: 'ORDER_IN_FUTURE', field: 'orderDate' };
  if (isReversed(exemption)) return { refused: 'ENDS_BEFORE_START', field: 'endsOn' };
  return others.some((other) => shareADay(exemption, other))
    ? { refused: 'EXEMPTIONS_OVERLAP', field: 'startsOn' }
    : null;
}

export type EnrolmentRefusal = {
  readonly refused: 'ENDS_BEFORE_START' | 'ENROLMENTS_OVERLAP';
  readonly field: 'startsOn' | 'endsOn';
};

/**
 * Judges corrected dates of an enrolment; null when they may stand. A student is in one class on a day.
 * @param others the student's other enrolments.
 */
export function refuseEnrolmentDates(dates: Dated, others: readonly Enrolment[]): EnrolmentRefusal | null {
  if (isReversed(dates)) return { refused: 'ENDS_BEFORE_START', field: 'endsOn' };
  return others.some((other) => shareADay(dates, other))
    ? { refused: 'ENROLMENTS_OVERLAP', field: 'startsOn' }
    : null;
}

function isReversed({ startsOn, endsOn }: Dated): boolean {
  return endsOn !== null && Temporal.PlainDate.compare(endsOn, startsOn) < 0;
}

function shareADay(a: Dated, b: Dated): boolean {
  return startsByEndOf(a, b) && startsByEndOf(b, a);
}

function startsByEndOf({ startsOn }: Dated, { endsOn }: Dated): boolean {
  return endsOn === null || Temporal.PlainDate.compare(startsOn, endsOn) <= 0;
}
