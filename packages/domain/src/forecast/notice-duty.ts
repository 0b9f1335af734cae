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

/** Whether a notice is owed to a student of the class at all: not to who came after the last day for it. */
export function isNoticeOwed(
  policy: NoticePolicy,
  endsOn: Temporal.PlainDate,
  enrolledOn: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(enrolledOn, issueBy(policy, endsOn)) <= 0;
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
  const last = issueBy(policy, endsOn);
  const inTime = issuedOn.filter((date) => Temporal.PlainDate.compare(date, last) <= 0);
  return inTime.length >= policy.timesPerPeriod;
}

/** Whether there is still time for the last needed notice: until the end of its last day. */
export function isNoticeStillInTime(
  policy: NoticePolicy,
  endsOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(today, issueBy(policy, endsOn)) <= 0;
}
