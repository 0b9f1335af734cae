import { yearAt } from '@vedomo/domain/calendar/academic-year';
import { readSchoolCalendar } from '../calendar/public.ts';
import { civilDate } from '../platform/civil-date.ts';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { readComplianceCells, type WeekMoments } from './compliance-cells.read-model.ts';
import type { ComplianceWeekType, ComplianceYearType } from './compliance-year.types.ts';
import { type YearOutline, yearOutlineOf } from './year-outline.ts';

/**
 * A year of the school's rates: the calendar and, in one statement, the counters. All of it is one round trip when the
 * year is named. Null when the school has no year yet.
 * @throws Refusal NOT_FOUND for a year that is not the school's
 */
export const readComplianceYear = useCase<
  { readonly academicYearId: string | null },
  ComplianceYearType | null
>({
  action: 'compliance.read',
  target: () => ({}),
  async run(tx, { schoolId, timeZone }, { academicYearId }) {
    const [calendar, asked] = await Promise.all([
      readSchoolCalendar(tx, schoolId),
      academicYearId === null ? null : readComplianceCells(tx, schoolId, academicYearId),
    ]);
    const year =
      academicYearId === null
        ? yearAt(calendar.years, civilDate(tx.now, timeZone))
        : calendar.years.find((each) => each.academicYearId === academicYearId);
    if (year === undefined) throw notFound();
    if (year === null) return null;
    const { counters, moments } = asked ?? (await readComplianceCells(tx, schoolId, year.academicYearId));
    const outline = yearOutlineOf(calendar, year);
    return {
      ...outline,
      timeZone,
      asOf: tx.now.toString(),
      weeks: weekViews(outline.weeks, moments),
      cells: counters,
    };
  },
});

function weekViews(
  weeks: YearOutline['weeks'],
  { weekIndex, opensAt, pressDeadline, closesAt }: WeekMoments,
): ComplianceWeekType[] {
  const places = new Map(weekIndex.map((week, at) => [week, at]));
  return weeks.map((week, index) => {
    const at = places.get(index) ?? -1;
    return {
      ...week,
      opensAt: opensAt[at] ?? null,
      pressDeadline: pressDeadline[at] ?? null,
      closesAt: closesAt[at] ?? null,
    };
  });
}
