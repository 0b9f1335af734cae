import type { Temporal } from 'temporal-polyfill';
import { dayNumber, type DayNumber } from '../calendar/day-number.ts';
import { covers, daySpan, type Dated, type DaySpan } from '../calendar/day-span.ts';
import { adultFrom } from './adulthood.ts';
import type { ClassDutyWeeks, DutyWeek } from './class-duty-weeks.ts';
import type { Duty, NotRequiredReason } from './duty.ts';
import { byStart, dutyClassOf, type EnrolmentSpan } from './duty-class.ts';
import {
  guardianSpansOf,
  isDeniedOn,
  isEntitledOn,
  type Guardianship,
  type GuardianSpans,
} from './guardian-rights.ts';

export interface Enrolment extends Dated {
  readonly classId: string;
}

/** The dated facts about one student that decide the duties. */
export interface StudentHistory {
  readonly enrolments: readonly Enrolment[];
  readonly guardianships: readonly Guardianship[];
  /** Null when unknown: the student is then never counted an adult. */
  readonly birthDate: Temporal.PlainDate | null;
  /** Freed by an order, for its dates. */
  readonly exemptions: readonly Dated[];
}

interface Facts {
  readonly guardians: readonly GuardianSpans[];
  readonly adultFrom: DayNumber;
  readonly exemptions: readonly DaySpan[];
}

/**
 * The duties of one student, one for each study week of the class it counts for, in order (regulation, 4a).
 *
 * Facts are read on the class's last school day of the week. Beyond it: a student who turns 18 by Sunday is an ADULT;
 * a guardian whose guardianship ends before Sunday owes nothing; nor does one whose rights a court act takes while
 * a press would still be on time. Under EVERY those owe who were entitled before the week began; when all were added
 * midweek, any one of them is enough.
 * @param classes the prepared classes by their ids; an enrolment in another class (of another year) brings no duty.
 */
export function planDuties(student: StudentHistory, classes: ReadonlyMap<string, ClassDutyWeeks>): Duty[] {
  const enrolments = student.enrolments.flatMap((enrolment): EnrolmentSpan[] => {
    const duties = classes.get(enrolment.classId);
    return duties === undefined ? [] : [{ ...daySpan(enrolment), duties }];
  });
  enrolments.sort(byStart);
  const facts: Facts = {
    guardians: guardianSpansOf(student.guardianships),
    adultFrom:
      student.birthDate === null ? Number.POSITIVE_INFINITY : dayNumber(adultFrom(student.birthDate)),
    exemptions: student.exemptions.map(daySpan),
  };
  return mondaysOf(enrolments).flatMap((monday): Duty[] => {
    const found = dutyClassOf(enrolments, monday);
    return found === null ? [] : [dutyOf(found.classId, found.dutyWeek, found.left, facts)];
  });
}

function mondaysOf(enrolments: readonly EnrolmentSpan[]): DayNumber[] {
  const mondays = new Set(enrolments.flatMap(({ duties }) => [...duties.weeks.keys()]));
  return [...mondays].sort((a, b) => a - b);
}

function dutyOf(classId: string, dutyWeek: DutyWeek, left: boolean, facts: Facts): Duty {
  const { week } = dutyWeek;
  const entitled = facts.guardians.filter((guardian) => isAskedIn(dutyWeek, guardian));
  const reason = reasonAgainst(dutyWeek, left, facts, entitled.length === 0);
  if (reason !== null) {
    return { week, classId, required: false, reason, entitledGuardians: [], owingGuardians: null };
  }
  const since = entitled.filter((guardian) => isEntitledOn(guardian, dutyWeek.monday - 1));
  const owing = dutyWeek.answers === 'EVERY' && since.length > 0 ? since.map(idOf) : null;
  return {
    week,
    classId,
    required: true,
    reason: null,
    entitledGuardians: entitled.map(idOf),
    owingGuardians: owing,
  };
}

function reasonAgainst(
  dutyWeek: DutyWeek,
  left: boolean,
  facts: Facts,
  nobodyEntitled: boolean,
): NotRequiredReason | null {
  if (dutyWeek.beforeStart) return 'BEFORE_START';
  if (left) return 'LEFT';
  if (facts.adultFrom <= dutyWeek.sunday) return 'ADULT';
  if (facts.exemptions.some((exemption) => covers(exemption, dutyWeek.lastSchoolDay))) return 'EXEMPT';
  return nobodyEntitled ? 'NO_GUARDIAN' : null;
}

function isAskedIn(dutyWeek: DutyWeek, guardian: GuardianSpans): boolean {
  return (
    isEntitledOn(guardian, dutyWeek.lastSchoolDay) &&
    isEntitledOn(guardian, dutyWeek.sunday) &&
    !isDeniedOn(guardian, dutyWeek.lastPressDay)
  );
}

function idOf({ guardianId }: GuardianSpans): string {
  return guardianId;
}
