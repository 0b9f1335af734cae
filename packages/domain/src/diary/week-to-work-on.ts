import { Temporal } from 'temporal-polyfill';

/** A study week of a class with the families it still waits for. */
export interface UnmetWeek {
  /** The Monday. */
  readonly week: Temporal.PlainDate;
  readonly pressDeadline: Temporal.Instant;
  readonly unmet: number;
}

/**
 * The week a class teacher's page opens on: the present one, or the last one while its grace runs and someone still
 * owes it, because until then a press is on time.
 * @param weeks of the class, in any order.
 * @param currentWeek the Monday of the present week, which need not be a study week.
 */
export function weekToWorkOn(
  weeks: readonly UnmetWeek[],
  currentWeek: Temporal.PlainDate,
  now: Temporal.Instant,
): Temporal.PlainDate {
  const inGrace = weeks
    .filter(
      ({ week, pressDeadline, unmet }) =>
        unmet > 0 &&
        Temporal.PlainDate.compare(week, currentWeek) < 0 &&
        Temporal.Instant.compare(now, pressDeadline) < 0,
    )
    .sort((a, b) => Temporal.PlainDate.compare(a.week, b.week));
  return inGrace[0]?.week ?? currentWeek;
}
