import { WEIGHTS } from './abilities.ts';
import type { ClassYear } from './class-days.ts';
import type { IsoDate } from './demo-time.ts';
import type { DemoLesson } from './lessons.ts';
import type { RowCollector } from './school-rows.ts';
import { type DemoPeriod, type DemoSchoolYear, gradeCode } from './school-year.ts';

/** The quarters or half-years of a class's grade, in order. */
export const periodsOf = ({ periods }: DemoSchoolYear, { schoolClass }: ClassYear): DemoPeriod[] =>
  periods.filter(({ kind, grades }) => kind !== 'YEAR' && grades.includes(gradeCode(schoolClass.grade)));

/** The plan reaches to the end of the period that holds a day, or to the day itself between periods. */
export const plannedUntil = (year: DemoSchoolYear, classYear: ClassYear, day: IsoDate): IsoDate =>
  periodsOf(year, classYear)
    .find(({ startsOn, endsOn }) => startsOn.toString() <= day && day <= endsOn.toString())
    ?.endsOn.toString() ?? day;

/** The plan of the class's control works. */
export function addPlannedWorks(
  rows: RowCollector,
  { schoolClass }: ClassYear,
  lessons: readonly DemoLesson[],
  subjectIds: readonly string[],
): void {
  for (const { date, subject, kind, topic } of lessons)
    if (kind === 'CONTROL')
      rows.add('planned_work', {
        class_id: schoolClass.id,
        subject_id: subjectIds[subject]!,
        on_date: date,
        weight: WEIGHTS[kind],
        title: topic,
      });
}
