import { yearWeeks } from '@vedomo/domain/calendar/year-weeks';
import { weekOf } from '@vedomo/domain/calendar/study-week';
import { decide } from '@vedomo/domain/access/decide';
import { civilDate } from '../platform/civil-date.ts';
import { useCase } from '../platform/use-case.ts';
import type { CalendarType } from './calendar.types.ts';
import { readCalendarHistory } from './calendar-history.read-model.ts';
import { readSchoolCalendar } from './school-calendar.read-model.ts';

/** The calendar page: all years of the school with what they hold. */
export const readCalendar = useCase<void, CalendarType>({
  action: 'calendar.read',
  target: () => ({}),
  async run(tx, actor) {
    const calendar = await readSchoolCalendar(tx, actor.schoolId);
    const history = await readCalendarHistory(tx, actor.schoolId, 20);
    const today = civilDate(tx.now, actor.timeZone);
    return {
      today: today.toString(),
      currentWeek: weekOf(today).toString(),
      timeZone: calendar.zone,
      viewerCanChange: decide(actor.role, 'calendar.change', false),
      policies: calendar.policies.map((policy) => ({ ...policy, fromWeek: policy.fromWeek.toString() })),
      history: history.map((entry) => ({ ...entry, changedAt: entry.changedAt.toISOString() })),
      years: calendar.years.map((year) => {
        const { academicYearId } = year;
        const ofYear = (each: { academicYearId: string }) => each.academicYearId === academicYearId;
        return {
          academicYearId,
          title: year.title,
          startsOn: year.startsOn.toString(),
          endsOn: year.endsOn.toString(),
          firstDutyWeek: year.firstDutyWeek.toString(),
          weeks: yearWeeks(calendar, academicYearId).map((week) => ({
            ...week,
            week: week.week.toString(),
            exceptions: [...week.exceptions],
          })),
          periods: calendar.periods
            .filter(ofYear)
            .map((period) => ({ ...period, ...isoSpan(period), grades: [...period.grades] })),
          exceptions: calendar.exceptions.filter(ofYear).map((exception) => ({
            ...exception,
            ...isoSpan(exception),
            grades: exception.grades && [...exception.grades],
          })),
          classes: calendar.classes.filter(ofYear).map(({ classId, title, grade }) => ({
            classId,
            title,
            grade,
            patterns: calendar.patterns
              .filter((pattern) => pattern.classId === classId)
              .map(({ startsOn, weekdays }) => ({ startsOn: startsOn.toString(), weekdays: [...weekdays] })),
          })),
        };
      }),
    };
  },
});

function isoSpan({ startsOn, endsOn }: { startsOn: { toString(): string }; endsOn: { toString(): string } }) {
  return { startsOn: startsOn.toString(), endsOn: endsOn.toString() };
}
