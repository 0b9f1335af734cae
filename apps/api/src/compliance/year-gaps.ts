import { classFactsOf } from '@vedomo/domain/calendar/class-facts';
import { dayNumber, type DayNumber } from '@vedomo/domain/calendar/day-number';
import type { AcademicYear, CalendarClass, SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import { type WeekGap, weekGapOf } from '@vedomo/domain/calendar/week-gap';
import { intColumnOf } from '@vedomo/domain/compliance/int-column';
import type { ClassFacts } from '@vedomo/domain/diary/school-plan';
import type { ComplianceFreeDaysType, ComplianceGapsType } from './compliance-year.types.ts';
import { mondaysOf } from './year-mondays.ts';

interface Gap {
  readonly weekIndex: number;
  readonly reason: WeekGap;
}

/**
 * Why weeks of a year ask nothing of classes: the calendar's facts under the domain's rule.
 * @param classes of the year, in the order of their indexes
 */
export function yearGapsOf(
  calendar: SchoolCalendar,
  year: AcademicYear,
  classes: readonly CalendarClass[],
): ComplianceGapsType {
  const facts = new Map(
    classFactsOf(calendar, new Set([year.academicYearId])).map((each) => [each.classId, each]),
  );
  const gapsOf = gapFinder(mondaysOf(year).map(dayNumber));
  const gaps = classes.flatMap(({ classId }, classIndex) =>
    gapsOf(facts.get(classId)!).map((gap) => ({ ...gap, classIndex })),
  );
  return {
    classIndex: intColumnOf(gaps.map(({ classIndex }) => classIndex)),
    weekIndex: intColumnOf(gaps.map(({ weekIndex }) => weekIndex)),
    reason: gaps.map(({ reason }) => reason),
    freeDays: freeDaysOf(calendar, year.academicYearId),
  };
}

/** Most classes of a grade share their days: each set of days is looked at once. */
function gapFinder(mondays: readonly DayNumber[]): (facts: ClassFacts) => readonly Gap[] {
  const known = new Map<string, readonly Gap[]>();
  return ({ calendar, firstDutyWeek }) => {
    const { grade, endsOn, weekdayPatterns } = calendar;
    const patterns = weekdayPatterns.map(
      ({ startsOn, weekdays }) => `${startsOn.toString()}:${weekdays.join('')}`,
    );
    const key = [grade, endsOn.toString(), firstDutyWeek.toString(), ...patterns].join(' ');
    const found = known.get(key);
    if (found) return found;
    const gapOf = weekGapOf(calendar, firstDutyWeek);
    const gaps = mondays.flatMap((monday, weekIndex): Gap[] => {
      const reason = gapOf(monday);
      return reason === null ? [] : [{ weekIndex, reason }];
    });
    known.set(key, gaps);
    return gaps;
  };
}

const freeDaysOf = ({ exceptions }: SchoolCalendar, yearId: string): ComplianceFreeDaysType[] =>
  exceptions
    .filter(({ kind, academicYearId }) => kind !== 'WORKING_DAY' && academicYearId === yearId)
    .map(({ title, startsOn, endsOn }) => ({
      title,
      startsOn: startsOn.toString(),
      endsOn: endsOn.toString(),
    }));
