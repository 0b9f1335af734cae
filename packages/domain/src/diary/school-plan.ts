import type { Temporal } from 'temporal-polyfill';
import type { ClassFacts } from '../calendar/class-facts.ts';
import { dayNumber } from '../calendar/day-number.ts';
import { schoolDeadlines, type WeekDeadlines } from '../calendar/deadlines.ts';
import type { DutyPolicy } from '../calendar/duty-policy.ts';
import { schoolStudyWeeks } from '../calendar/school-day.ts';
import { classDutyWeeks, type ClassDutyWeeks } from './class-duty-weeks.ts';
import type { Duty } from './duty.ts';
import { planDuties, type StudentHistory } from './plan-duty.ts';

export type { ClassFacts } from '../calendar/class-facts.ts';

/** The dated facts of a school, or of some of its classes and students. */
export interface SchoolFacts {
  /** IANA name of the school's zone. */
  readonly zone: string;
  readonly classes: readonly ClassFacts[];
  readonly policies: readonly DutyPolicy[];
  /** By the student's id. */
  readonly students: ReadonlyMap<string, StudentHistory>;
}

/** A study week of a class. */
export interface PlannedWeek {
  readonly classId: string;
  readonly academicYearId: string;
  /** The Monday, ISO. */
  readonly weekText: string;
  readonly deadlines: WeekDeadlines;
  readonly beforeStart: boolean;
}

export type PlannedDuty = Duty & {
  readonly studentId: string;
  /** The Monday, ISO. */
  readonly weekText: string;
  /** For which it counts. */
  readonly classWeek: PlannedWeek;
};

/** All weeks and duties that the facts ask for; the keys are those of `weekKey` and `dutyKey`. */
export interface SchoolPlan {
  readonly weeks: ReadonlyMap<string, PlannedWeek>;
  readonly duties: ReadonlyMap<string, PlannedDuty>;
}

export const weekKey = (classId: string, weekText: string): string => `${classId} ${weekText}`;
export const dutyKey = (studentId: string, weekText: string): string => `${studentId} ${weekText}`;

/** Plans every class week and every duty (regulation, 4a) from dated facts alone: the same whenever it is asked. */
export function planSchool({ zone, classes, policies, students }: SchoolFacts): SchoolPlan {
  const weeks = new Map<string, PlannedWeek>();
  const deadlinesOf = schoolDeadlines(policies, zone);
  const studyWeeksOf = schoolStudyWeeks();
  const prepared = new Map<string, ClassDutyWeeks>();
  const weeksOf = new Map<string, Map<Temporal.PlainDate, PlannedWeek>>();
  for (const { classId, academicYearId, calendar, firstDutyWeek } of classes) {
    const studyWeeks = studyWeeksOf(calendar);
    const duties = classDutyWeeks(classId, calendar, firstDutyWeek, policies, studyWeeks);
    const ofClass = new Map<Temporal.PlainDate, PlannedWeek>();
    prepared.set(classId, duties);
    weeksOf.set(classId, ofClass);
    for (const deadlines of deadlinesOf(studyWeeks)) {
      const { week, beforeStart } = duties.weeks.get(dayNumber(deadlines.week))!;
      const weekText = week.toString();
      const planned = { classId, academicYearId, weekText, deadlines, beforeStart };
      ofClass.set(week, planned);
      weeks.set(weekKey(classId, weekText), planned);
    }
  }
  const duties = new Map<string, PlannedDuty>();
  for (const [studentId, history] of students)
    for (const duty of planDuties(history, prepared)) {
      const classWeek = weeksOf.get(duty.classId)!.get(duty.week)!;
      const { weekText } = classWeek;
      duties.set(dutyKey(studentId, weekText), { ...duty, studentId, weekText, classWeek });
    }
  return { weeks, duties };
}
