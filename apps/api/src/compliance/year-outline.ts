import { dutyTermsFor } from '@vedomo/domain/calendar/duty-policy';
import type { AcademicYear, SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import type { ComplianceYearType } from './compliance-year.types.ts';
import { yearGapsOf } from './year-gaps.ts';
import { mondaysOf } from './year-mondays.ts';

/** What the calendar alone says of a year of rates: everything but the counters and the moments. */
export interface YearOutline extends Pick<
  ComplianceYearType,
  'academicYearId' | 'title' | 'years' | 'classes' | 'gaps'
> {
  readonly weeks: readonly { readonly ordinal: number; readonly week: string; readonly target: number }[];
}

const outlines = new WeakMap<SchoolCalendar, Map<AcademicYear, YearOutline>>();

/** Worked out once for as long as the calendar is the same. @param year one of the calendar's */
export function yearOutlineOf(calendar: SchoolCalendar, year: AcademicYear): YearOutline {
  const ofCalendar = outlines.get(calendar) ?? new Map<AcademicYear, YearOutline>();
  outlines.set(calendar, ofCalendar);
  const outline = ofCalendar.get(year) ?? outlineOf(calendar, year);
  ofCalendar.set(year, outline);
  return outline;
}

function outlineOf(calendar: SchoolCalendar, year: AcademicYear): YearOutline {
  const { academicYearId, title } = year;
  const classes = calendar.classes.filter((each) => each.academicYearId === academicYearId);
  return {
    academicYearId,
    title,
    years: calendar.years
      .map((each) => ({ academicYearId: each.academicYearId, title: each.title }))
      .toReversed(),
    weeks: mondaysOf(year).map((monday, index) => ({
      ordinal: index + 1,
      week: monday.toString(),
      target: dutyTermsFor(calendar.policies, monday).targetPercent,
    })),
    classes: classes.map(({ classId, title: name, grade }) => ({ classId, title: name, grade })),
    gaps: yearGapsOf(calendar, year, classes),
  };
}
