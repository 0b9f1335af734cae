import type { DayNumber } from '../calendar/day-number.ts';
import { covers, type DaySpan } from '../calendar/day-span.ts';
import type { ClassDutyWeeks, DutyWeek } from './class-duty-weeks.ts';

/** An enrolment as planning sees it; `duties` of a class without study weeks is empty. */
export interface EnrolmentSpan extends DaySpan {
  readonly duties: ClassDutyWeeks;
}

export interface DutyClass {
  readonly classId: string;
  readonly dutyWeek: DutyWeek;
  readonly left: boolean;
}

/**
 * The class for which a student's week counts; null when the week asks nothing of the student.
 *
 * It is the class the student is enrolled in on that class's last school day of the week. Calendars may differ at a
 * transfer: when two classes claim the week, the later enrolment has it; when none does, the class of the week's
 * Sunday has it, and if that class has no school day, nobody. Without any class on Sunday the student has LEFT.
 * A student who came after the class's last school day owes nothing for the week.
 * @param enrolments in the order of `byStart`.
 * @param monday of the week.
 */
export function dutyClassOf(enrolments: readonly EnrolmentSpan[], monday: DayNumber): DutyClass | null {
  let attended: DutyClass | null = null;
  let claimed: DutyClass | null = null;
  let ofSunday: DutyClass | null | 'NOT_ENROLLED' = 'NOT_ENROLLED';
  for (const enrolment of enrolments) {
    const { classId, weeks } = enrolment.duties;
    const dutyWeek = weeks.get(monday);
    const found = dutyWeek === undefined ? null : { classId, dutyWeek, left: false };
    if (covers(enrolment, monday + 6)) ofSunday = found;
    if (found === null) continue;
    const { lastSchoolDay } = found.dutyWeek;
    if (enrolment.first <= lastSchoolDay && enrolment.last >= monday) attended = found;
    if (covers(enrolment, lastSchoolDay)) claimed = found;
  }
  if (claimed !== null || attended === null) return claimed;
  return ofSunday === 'NOT_ENROLLED' ? { ...attended, left: true } : ofSunday;
}

/** Orders enrolments as `dutyClassOf` needs them: the later one last; of two that start together the longer one. */
export function byStart(a: EnrolmentSpan, b: EnrolmentSpan): number {
  if (a.first !== b.first) return a.first - b.first;
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return a.duties.classId < b.duties.classId ? -1 : 1;
}
