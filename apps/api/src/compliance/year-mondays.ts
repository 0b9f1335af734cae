import { weekOf, weeksBetween } from '@vedomo/domain/calendar/study-week';
import type { Temporal } from 'temporal-polyfill';

/** Every calendar week of a year by its Monday, vacations included: an axis without holes. */
export const mondaysOf = (year: {
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
}): Temporal.PlainDate[] => weeksBetween(weekOf(year.startsOn), year.endsOn);
