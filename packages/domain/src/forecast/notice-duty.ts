import { Temporal } from 'temporal-polyfill';

/** How often a school issues forecasts in a period (clause 2: regularly). */
export interface NoticePolicy {
  /** At least 1. */
  readonly timesPerPeriod: number;
  /** The last needed notice comes so many days before the last day of the period, or earlier. */
  readonly daysBeforeEnd: number;
}

/** The last day on which the last needed notice is still in time. */
export function issueBy({ daysBeforeEnd }: NoticePolicy, endsOn: Temporal.PlainDate): Temporal.PlainDate {
  return endsOn.subtract({ days: daysBeforeEnd });
}

/** On how many days from one on a notice can still be issued in time: a class issues one a day at most. */
export function daysForNotices(
  policy: NoticePolicy,
  endsOn: Temporal.PlainDate,
  from: Temporal.PlainDate,
): number {
  return Math.max(0, from.until(issueBy(policy, endsOn)).days + 1);
}

/** Whether notices are owed to a student of the class at all: not to who came too late for as many as are asked. */
export function isNoticeOwed(
  policy: NoticePolicy,
  endsOn: Temporal.PlainDate,
  enrolledOn: Temporal.PlainDate,
): boolean {
  return daysForNotices(policy, endsOn, enrolledOn) >= policy.timesPerPeriod;
}

/**
 * Whether a student had the notices of a period that the school's policy asks for.
 * @param issuedOn the civil dates of the notices with the student in it, in any order
 */
export function isNoticeDutyMet(
  policy: NoticePolicy,
  endsOn: Temporal.PlainDate,
  issuedOn: readonly Temporal.PlainDate[],
): boolean {
  return issuedInTime(policy, endsOn, issuedOn) >= policy.timesPerPeriod;
}

/** Whether a student had the needed notices, or can still have the missing ones: one a day until the end of the last day. */
export function canNoticeDutyBeMet(
  policy: NoticePolicy,
  endsOn: Temporal.PlainDate,
  issuedOn: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
): boolean {
  const next = issuedOn.some((date) => date.equals(today)) ? today.add({ days: 1 }) : today;
  const possible = issuedInTime(policy, endsOn, issuedOn) + daysForNotices(policy, endsOn, next);
  return possible >= policy.timesPerPeriod;
}

function issuedInTime(
  policy: NoticePolicy,
  endsOn: Temporal.PlainDate,
  issuedOn: readonly Temporal.PlainDate[],
): number {
  const last = issueBy(policy, endsOn);
  return issuedOn.filter((date) => Temporal.PlainDate.compare(date, last) <= 0).length;
}
