import { Temporal } from 'temporal-polyfill';
import type { CalendarException, ClassCalendar } from './class-calendar.ts';

/** A civil date from its ISO form, for tests. */
export const civil = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** An instant from its ISO form with an offset, for tests. */
export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** A calendar exception, for tests; for one day without `endsOn`. */
export function exception(
  kind: CalendarException['kind'],
  startsOn: string,
  endsOn = startsOn,
  grades: readonly string[] | null = null,
): CalendarException {
  return { kind, startsOn: civil(startsOn), endsOn: civil(endsOn), grades };
}

export const FIVE_DAYS = [1, 2, 3, 4, 5];
export const SIX_DAYS = [1, 2, 3, 4, 5, 6];

/** An invented year from Tuesday 1 September 2026 to Wednesday 26 May 2027, five days a week, for tests. */
export function exampleCalendar(changes: Partial<ClassCalendar> = {}): ClassCalendar {
  return {
    grade: '5',
    startsOn: civil('2026-09-01'),
    endsOn: civil('2027-05-26'),
    weekdayPatterns: [{ startsOn: civil('2026-09-01'), weekdays: FIVE_DAYS }],
    exceptions: [
      exception('VACATION', '2026-10-26', '2026-11-01'),
      exception('DAY_OFF', '2026-11-04'),
      exception('VACATION', '2026-12-31', '2027-01-10'),
      exception('VACATION', '2027-02-15', '2027-02-21', ['1']),
      exception('VACATION', '2027-03-27', '2027-04-04'),
    ],
    ...changes,
  };
}
