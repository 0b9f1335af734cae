import type { ClassCalendar } from '@vedomo/domain/calendar/class-calendar';
import { studyWeeksOf, type ClassStudyWeek } from '@vedomo/domain/calendar/school-day';
import type { DemoClass } from './classes.ts';
import type { IsoDate } from './demo-time.ts';
import { gradeCode, type DemoSchoolYear } from './school-year.ts';

export interface DemoDay {
  readonly date: IsoDate;
  /** The Monday of its week. */
  readonly week: IsoDate;
  /** The ISO weekday whose lessons are held: a working Saturday of a five-day class follows Monday's. */
  readonly lessonsOf: number;
}

/** A class with its calendar of the year. */
export interface ClassYear {
  readonly schoolClass: DemoClass;
  readonly calendar: ClassCalendar;
  readonly studyWeeks: readonly ClassStudyWeek[];
  readonly days: readonly DemoDay[];
}

/** The calendars of all classes; those of one grade and weekday pattern share theirs. */
export function classYearsOf(classes: readonly DemoClass[], year: DemoSchoolYear): ClassYear[] {
  const known = new Map<string, Omit<ClassYear, 'schoolClass'>>();
  return classes.map((schoolClass) => {
    const key = `${schoolClass.grade}/${schoolClass.weekdays.join()}`;
    const found = known.get(key) ?? calendarOf(schoolClass, year);
    known.set(key, found);
    return { schoolClass, ...found };
  });
}

function calendarOf(schoolClass: DemoClass, year: DemoSchoolYear): Omit<ClassYear, 'schoolClass'> {
  const calendar: ClassCalendar = {
    grade: gradeCode(schoolClass.grade),
    startsOn: year.startsOn,
    endsOn: year.endsOn,
    weekdayPatterns: [{ startsOn: year.startsOn, weekdays: schoolClass.weekdays }],
    exceptions: year.exceptions,
  };
  const studyWeeks = studyWeeksOf(calendar);
  const days = studyWeeks.flatMap(({ week, schoolDays }) =>
    schoolDays.map((day) => ({
      date: day.toString(),
      week: week.toString(),
      lessonsOf: schoolClass.weekdays.includes(day.dayOfWeek) ? day.dayOfWeek : 1,
    })),
  );
  return { calendar, studyWeeks, days };
}
