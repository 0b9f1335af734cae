import { Temporal } from 'temporal-polyfill';

/** ANY: one entitled guardian's acknowledgement is enough. EVERY: each one owes it. */
export type RequiredAnswers = 'ANY' | 'EVERY';

export interface DutyTerms {
  /** Wall-clock hours after the week's end within which a press is still on time, 0 to 167. */
  readonly graceHours: number;
  readonly answers: RequiredAnswers;
  /** The rate the school aims at, 1 to 100. */
  readonly targetPercent: number;
}

/** A version of a school's terms, in force from a study week until the next version. */
export interface DutyPolicy extends DutyTerms {
  /** The Monday of its first week. */
  readonly fromWeek: Temporal.PlainDate;
}

/** What holds before a school's first version: until Tuesday 08:00, any guardian, 95 %. */
export const DEFAULT_DUTY_TERMS: DutyTerms = { graceHours: 32, answers: 'ANY', targetPercent: 95 };

/** The terms of a week: those of the version with the greatest `fromWeek` not after it (versions in any order). */
export function dutyTermsFor(policies: readonly DutyPolicy[], week: Temporal.PlainDate): DutyTerms {
  let found: DutyPolicy | null = null;
  for (const policy of policies) {
    if (Temporal.PlainDate.compare(policy.fromWeek, week) > 0) continue;
    if (found === null || Temporal.PlainDate.compare(policy.fromWeek, found.fromWeek) > 0) found = policy;
  }
  return found ?? DEFAULT_DUTY_TERMS;
}

export type DutyPolicyRefusal = {
  readonly refused: 'NOT_A_STUDY_WEEK' | 'WEEK_HAS_BEGUN' | 'GRACE_OUT_OF_RANGE' | 'TARGET_OUT_OF_RANGE';
  readonly field: 'fromWeek' | 'graceHours' | 'targetPercent';
};

/**
 * Judges a new version of the terms; null when it may be made. It starts at a study week that has not begun, so
 * that no family is judged by terms it could not know.
 * @param currentWeek the Monday of the present week.
 * @param studyWeeks Mondays of the weeks that are study weeks for at least one class of the school.
 */
export function refuseDutyPolicy(
  policy: DutyPolicy,
  currentWeek: Temporal.PlainDate,
  studyWeeks: readonly Temporal.PlainDate[],
): DutyPolicyRefusal | null {
  const { fromWeek, graceHours, targetPercent } = policy;
  if (!isWholeWithin(graceHours, 0, 167)) return { refused: 'GRACE_OUT_OF_RANGE', field: 'graceHours' };
  if (!isWholeWithin(targetPercent, 1, 100))
    return { refused: 'TARGET_OUT_OF_RANGE', field: 'targetPercent' };
  if (Temporal.PlainDate.compare(fromWeek, currentWeek) <= 0)
    return { refused: 'WEEK_HAS_BEGUN', field: 'fromWeek' };
  const isStudyWeek = studyWeeks.some((week) => week.equals(fromWeek));
  return isStudyWeek ? null : { refused: 'NOT_A_STUDY_WEEK', field: 'fromWeek' };
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
