import { Temporal } from 'temporal-polyfill';
import { dayNumber } from './day-number.ts';
import { dutyTermsFor, type DutyPolicy } from './duty-policy.ts';

/** The moments that decide about a class's study week. */
export interface WeekDeadlines {
  /** The week's Monday. */
  readonly week: Temporal.PlainDate;
  /** Monday 00:00 in the school's zone: nothing is accepted earlier. */
  readonly opensAt: Temporal.Instant;
  /** Before it a press is on time, from it on late. */
  readonly pressDeadline: Temporal.Instant;
  /** From it on the week is closed and changes only by an explicit correction. */
  readonly closesAt: Temporal.Instant;
  /** The school's civil date at `closesAt`: paper and messages received before this date are on time. */
  readonly closesOn: Temporal.PlainDate;
}

/**
 * The deadlines of a week. A press is on time until the next Monday 00:00 plus the grace. The week closes when
 * the class's next study week ends, because paper and messages are on time until then, and never before the
 * press deadline.
 * @param week the Monday.
 * @param nextStudyWeek Monday of the class's next study week; null when its year has none: the next calendar week stands in.
 * @param graceHours hours on the school's wall clock: 32 is Tuesday 08:00 also where the clocks change.
 * @param zone IANA name of the school's zone; an unknown name throws a RangeError.
 */
export function weekDeadlines(
  week: Temporal.PlainDate,
  nextStudyWeek: Temporal.PlainDate | null,
  graceHours: number,
  zone: string,
): WeekDeadlines {
  const nextMonday = week.add({ days: 7 });
  const opensAt = week.toZonedDateTime(zone).toInstant();
  const pressDeadline = nextMonday
    .toPlainDateTime()
    .add({ hours: graceHours })
    .toZonedDateTime(zone)
    .toInstant();
  const paperEnds = (nextStudyWeek ?? nextMonday).add({ days: 7 }).toZonedDateTime(zone).toInstant();
  const closesAt = Temporal.Instant.compare(pressDeadline, paperEnds) > 0 ? pressDeadline : paperEnds;
  return restoreWeekDeadlines({ week, opensAt, pressDeadline, closesAt }, zone);
}

/** The deadlines as they were stored for a week. */
export function restoreWeekDeadlines(stored: Omit<WeekDeadlines, 'closesOn'>, zone: string): WeekDeadlines {
  return { ...stored, closesOn: stored.closesAt.toZonedDateTimeISO(zone).toPlainDate() };
}

/**
 * The deadlines of all study weeks of a class, in order, each under the terms in force for its week.
 * @param studyWeeks all study weeks of the class's year (see `studyWeeksOf`), in order.
 */
export function classDeadlines(
  studyWeeks: readonly { readonly week: Temporal.PlainDate }[],
  policies: readonly DutyPolicy[],
  zone: string,
): WeekDeadlines[] {
  return schoolDeadlines(policies, zone)(studyWeeks);
}

/** The same for class after class of a school: most study in the same weeks, each of which is worked out once. */
export function schoolDeadlines(
  policies: readonly DutyPolicy[],
  zone: string,
): (studyWeeks: readonly { readonly week: Temporal.PlainDate }[]) => WeekDeadlines[] {
  const known = new Map<string, WeekDeadlines>();
  return (studyWeeks) =>
    studyWeeks.map(({ week }, index) => {
      const next = studyWeeks[index + 1]?.week ?? null;
      const key = `${dayNumber(week)} ${next === null ? '' : dayNumber(next)}`;
      const found =
        known.get(key) ?? weekDeadlines(week, next, dutyTermsFor(policies, week).graceHours, zone);
      known.set(key, found);
      return found;
    });
}

/** Whether the week is closed at a moment: what touches it then is previewed and made as a correction. */
export function isClosedAt(deadlines: WeekDeadlines, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, deadlines.closesAt) >= 0;
}

/** Whether a press is taken at a moment, on time or late. */
export function isOpenAt(deadlines: WeekDeadlines, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, deadlines.opensAt) >= 0 && !isClosedAt(deadlines, at);
}
