import { civil, exampleCalendar, instant } from '../calendar/class-calendar.fixture.ts';
import type { ClassCalendar } from '../calendar/class-calendar.ts';
import type { Dated } from '../calendar/day-span.ts';
import { weekDeadlines } from '../calendar/deadlines.ts';
import { DEFAULT_DUTY_TERMS, type RequiredAnswers } from '../calendar/duty-policy.ts';
import type { Acknowledgement, PressRoute, ReceivedRoute } from './acknowledgement.ts';
import { classDutyWeeks, type ClassDutyWeeks } from './class-duty-weeks.ts';
import type { Duty } from './duty.ts';
import type { GuardianRights, Guardianship } from './guardian-rights.ts';
import type { Enrolment } from './plan-duty.ts';

/** For tests: Monday 16 November 2026, followed by a study week, in a school at UTC+5. */
export const WEEK = civil('2026-11-16');
export const ZONE = 'Asia/Yekaterinburg';
export const DEADLINES = weekDeadlines(WEEK, civil('2026-11-23'), 32, ZONE);

/** A wall-clock time of the school, for tests. */
export const at = (time: string) => instant(`${time}+05:00`);

export const dated = (startsOn: string, endsOn: string | null = null): Dated => ({
  startsOn: civil(startsOn),
  endsOn: endsOn === null ? null : civil(endsOn),
});

export const enrolment = (classId: string, startsOn: string, endsOn: string | null = null): Enrolment => ({
  classId,
  ...dated(startsOn, endsOn),
});

export const guardianship = (
  guardianId: string,
  startsOn: string,
  endsOn: string | null = null,
  rights: GuardianRights = 'FULL',
): Guardianship => ({ guardianId, rights, ...dated(startsOn, endsOn) });

export const press = (
  guardianId: string,
  time: string,
  route: PressRoute = 'OWN_PRESS',
): Acknowledgement => ({
  guardianId,
  week: WEEK,
  route,
  pressedAt: at(time),
});

export const strip = (
  guardianId: string,
  receivedOn: string,
  route: ReceivedRoute = 'WRITTEN',
): Acknowledgement => ({
  guardianId,
  week: WEEK,
  route,
  receivedOn: civil(receivedOn),
});

/** A duty of two guardians in the example week, for tests. */
export const requiredDuty = (answers: RequiredAnswers): Duty => ({
  week: WEEK,
  classId: '5A',
  required: true,
  reason: null,
  entitledGuardians: ['mother', 'father'],
  owingGuardians: answers === 'EVERY' ? ['mother', 'father'] : null,
});

/** Prepared classes by id, for tests. */
export function dutyWeeksOf(
  calendars: Readonly<Record<string, Partial<ClassCalendar>>>,
  answers: RequiredAnswers = 'ANY',
  firstDutyWeek = '2026-08-31',
): ReadonlyMap<string, ClassDutyWeeks> {
  const policies = [{ ...DEFAULT_DUTY_TERMS, answers, fromWeek: civil('2026-08-31') }];
  return new Map(
    Object.entries(calendars).map(([classId, changes]) => [
      classId,
      classDutyWeeks(classId, exampleCalendar(changes), civil(firstDutyWeek), policies),
    ]),
  );
}
