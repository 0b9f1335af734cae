import type { DutyPolicy } from '@vedomo/domain/calendar/duty-policy';
import type { ClassYear } from './class-days.ts';
import type { IdMaker } from './deterministic-id.ts';
import type { RowCollector } from './school-rows.ts';
import type { DemoPeriod, DemoSchoolYear } from './school-year.ts';

/** The id of a grading period, the same wherever it is named. */
export const periodId = (id: IdMaker, year: DemoSchoolYear, { kind, ordinal }: DemoPeriod): string =>
  id('grading-period', year.startYear, kind, ordinal);

/** From the first duty week 90 %, after the autumn vacation 95 %. */
export function policiesOf(year: DemoSchoolYear): DutyPolicy[] {
  const afterAutumn = year.periods.find(({ kind, ordinal }) => kind === 'QUARTER' && ordinal === 2)!.startsOn;
  const terms = { graceHours: 32, answers: 'ANY' } as const;
  return [
    { ...terms, fromWeek: year.firstDutyWeek, targetPercent: 90 },
    { ...terms, fromWeek: afterAutumn, targetPercent: 95 },
  ];
}

/** The academic year, which classes and periods refer to. */
export function addAcademicYear(rows: RowCollector, year: DemoSchoolYear, yearId: string): void {
  rows.add('academic_year', {
    academic_year_id: yearId,
    title: year.title,
    starts_on: year.startsOn.toString(),
    ends_on: year.endsOn.toString(),
    first_duty_week: year.firstDutyWeek.toString(),
  });
}

/** Periods, exceptions, weekday patterns and the versions of the duty policy. */
export function addCalendar(
  rows: RowCollector,
  year: DemoSchoolYear,
  yearId: string,
  classes: readonly ClassYear[],
  id: IdMaker,
): void {
  for (const period of year.periods)
    rows.add('grading_period', {
      grading_period_id: periodId(id, year, period),
      academic_year_id: yearId,
      kind: period.kind,
      ordinal: period.ordinal,
      starts_on: period.startsOn.toString(),
      ends_on: period.endsOn.toString(),
      grades: period.grades,
    });
  for (const { kind, title, startsOn, endsOn, grades } of year.exceptions)
    rows.add('calendar_exception', {
      calendar_exception_id: id('calendar-exception', year.startYear, title),
      academic_year_id: yearId,
      kind,
      title,
      starts_on: startsOn.toString(),
      ends_on: endsOn.toString(),
      grades,
    });
  for (const { schoolClass } of classes)
    rows.add('weekday_pattern', {
      class_id: schoolClass.id,
      starts_on: year.startsOn.toString(),
      weekdays: schoolClass.weekdays,
    });
  for (const { fromWeek, graceHours, answers, targetPercent } of policiesOf(year))
    rows.add('duty_policy', {
      from_week: fromWeek.toString(),
      grace_hours: graceHours,
      answers,
      target_percent: targetPercent,
    });
}
