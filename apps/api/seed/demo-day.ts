import { demoDate, type DemoDate } from '@vedomo/domain/calendar/demo-date';
import { studyWeeksOf } from '@vedomo/domain/calendar/school-day';
import type { Temporal } from 'temporal-polyfill';
import { schoolYear } from './school-year.ts';

/** The day that the demo shows of a school year, by the weeks of an ordinary five-day class. */
export function demoDay(today: Temporal.PlainDate, startYear: number): DemoDate {
  const { startsOn, endsOn, exceptions } = schoolYear(startYear);
  const weekdayPatterns = [{ startsOn, weekdays: [1, 2, 3, 4, 5] }];
  const weeks = studyWeeksOf({ grade: '05', startsOn, endsOn, weekdayPatterns, exceptions });
  return demoDate(
    today,
    weeks.map(({ week }) => week),
  );
}
