import { dayNumber, type DayNumber } from '@vedomo/domain/calendar/day-number';
import { classFactsOf } from '@vedomo/domain/calendar/class-facts';
import type { SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import { type WeekGap, weekGapOf } from '@vedomo/domain/calendar/week-gap';
import type { ClassFacts } from '@vedomo/domain/diary/school-plan';
import { readSchoolCalendar } from '../calendar/public.ts';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { readClasses } from './compliance-year.read-model.ts';
import type { ComplianceFreeDaysType, ComplianceGapsType } from './compliance-year.types.ts';
import { mondaysOf } from './year-mondays.ts';

interface Gap {
  readonly weekIndex: number;
  readonly reason: WeekGap;
}

/** Why weeks ask nothing of classes: the calendar's facts under the domain's rule, a handful of statements. */
export const readComplianceGaps = useCase<{ readonly academicYearId: string }, ComplianceGapsType>({
  action: 'compliance.read',
  target: () => ({}),
  async run(tx, { schoolId }, { academicYearId }) {
    const calendar = await readSchoolCalendar(tx, schoolId);
    const classes = await readClasses(tx, schoolId, academicYearId);
    const year = calendar.years.find((each) => each.academicYearId === academicYearId);
    if (!year) throw notFound();
    const facts = new Map(
      classFactsOf(calendar, new Set([academicYearId])).map((each) => [each.classId, each]),
    );
    const gapsOf = gapFinder(mondaysOf(year).map(dayNumber));
    const gaps = classes.flatMap(({ classId }, classIndex) => {
      const found = facts.get(classId);
      return found ? gapsOf(found).map((gap) => ({ ...gap, classIndex })) : [];
    });
    return {
      classIndex: gaps.map(({ classIndex }) => classIndex),
      weekIndex: gaps.map(({ weekIndex }) => weekIndex),
      reason: gaps.map(({ reason }) => reason),
      freeDays: freeDaysOf(calendar, academicYearId),
    };
  },
});

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
