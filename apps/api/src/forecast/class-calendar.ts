import type { ClassCalendar } from '@vedomo/domain/calendar/class-calendar';
import { Temporal } from 'temporal-polyfill';
import type { ForecastHead } from './forecast-head.read-model.ts';

const day = Temporal.PlainDate.from;

/** What decides the school days of the class, as the rules take it. */
export const classCalendarOf = (head: ForecastHead): ClassCalendar => ({
  grade: head.grade,
  startsOn: day(head.yearStartsOn),
  endsOn: day(head.yearEndsOn),
  weekdayPatterns: head.patterns.map((each) => ({ ...each, startsOn: day(each.startsOn) })),
  exceptions: head.exceptions.map((each) => ({
    ...each,
    startsOn: day(each.startsOn),
    endsOn: day(each.endsOn),
  })),
});
