import { Temporal } from 'temporal-polyfill';
import type { WeekDeadlines } from '../calendar/deadlines.ts';
import type { DutyState } from '../diary/duty-state.ts';
import { sumRates, type Rate } from './rate.ts';

/** The counters of a class's week. PENDING and MISSING are derived from them. */
export interface ClassWeekCounts {
  readonly required: number;
  readonly onTime: number;
  /** Stands beside the rate and never adds to it. */
  readonly late: number;
  /** Students nobody can acknowledge for: shown beside the rate, outside `required`. */
  readonly noGuardian: number;
}

/** Counts the states of a class's students in one week. */
export function classWeekCounts(states: readonly DutyState[]): ClassWeekCounts {
  const counts = { required: 0, onTime: 0, late: 0, noGuardian: 0 };
  for (const duty of states) {
    if (duty.state === 'NOT_REQUIRED') {
      if (duty.reason === 'NO_GUARDIAN') counts.noGuardian += 1;
      continue;
    }
    counts.required += 1;
    if (duty.state === 'ON_TIME') counts.onTime += 1;
    if (duty.state === 'LATE') counts.late += 1;
  }
  return counts;
}

/** The rate of a class's week: on time of required. */
export function rateOf({ onTime, required }: ClassWeekCounts): Rate {
  return { k: onTime, n: required };
}

/** How many duties nobody met: all PENDING before the press deadline, all MISSING from it on. */
export function unmetCounts(
  { required, onTime, late }: ClassWeekCounts,
  deadlines: Pick<WeekDeadlines, 'pressDeadline'>,
  asOf: Temporal.Instant,
): { readonly pending: number; readonly missing: number } {
  const unmet = required - onTime - late;
  const timeRemains = Temporal.Instant.compare(asOf, deadlines.pressDeadline) < 0;
  return timeRemains ? { pending: unmet, missing: 0 } : { pending: 0, missing: unmet };
}

/** The total over the weeks closed at a moment: an open week would count families who still have time. */
export function rateOverClosedWeeks(
  weeks: readonly { readonly counts: ClassWeekCounts; readonly closesAt: Temporal.Instant }[],
  asOf: Temporal.Instant,
): Rate {
  const closed = weeks.filter(({ closesAt }) => Temporal.Instant.compare(closesAt, asOf) <= 0);
  return sumRates(closed.map(({ counts }) => rateOf(counts)));
}
