import { Temporal } from 'temporal-polyfill';
import { classDeadlines, type WeekDeadlines } from '@vedomo/domain/calendar/deadlines';
import type { DutyPolicy } from '@vedomo/domain/calendar/duty-policy';
import { firstDutyWeekOf } from '@vedomo/domain/calendar/first-duty-week';
import { classDutyWeeks } from '@vedomo/domain/diary/class-duty-weeks';
import type { Duty } from '@vedomo/domain/diary/duty';
import { planDuties } from '@vedomo/domain/diary/plan-duty';
import type { ClassYear } from './class-days.ts';
import type { DemoClass } from './classes.ts';
import type { IsoDate, Milliseconds } from './demo-time.ts';
import type { DemoSchoolYear } from './school-year.ts';
import type { DemoStudent } from './students.ts';

/** A study week of a class, with its moments. */
export interface ClassWeek {
  readonly schoolClass: DemoClass;
  readonly week: IsoDate;
  /** Counted from the class's first study week, which is 0. */
  readonly nth: number;
  readonly deadlines: WeekDeadlines;
  readonly opensAt: Milliseconds;
  readonly sundayEnds: Milliseconds;
  readonly pressDeadline: Milliseconds;
  readonly closesAt: Milliseconds;
  /** Whether the class has school in the calendar week before or after. */
  readonly afterBreak: boolean;
  readonly beforeBreak: boolean;
}

export interface DemoDuty {
  readonly student: DemoStudent;
  readonly duty: Duty;
  readonly classWeek: ClassWeek;
}

/** The study weeks of every class, by class id. */
export function classWeeksOf(
  classes: readonly ClassYear[],
  policies: readonly DutyPolicy[],
  zone: string,
): Map<string, ClassWeek[]> {
  const known = new Map<ClassYear['studyWeeks'], readonly WeekDeadlines[]>();
  return new Map(
    classes.map(({ schoolClass, studyWeeks }) => {
      const allDeadlines = known.get(studyWeeks) ?? classDeadlines(studyWeeks, policies, zone);
      known.set(studyWeeks, allDeadlines);
      const isNext = (one: number) =>
        studyWeeks[one + 1]?.week.equals(studyWeeks[one]!.week.add({ days: 7 })) === true;
      const weeks = allDeadlines.map((deadlines, nth): ClassWeek => ({
        schoolClass,
        week: deadlines.week.toString(),
        nth,
        deadlines,
        opensAt: deadlines.opensAt.epochMilliseconds,
        sundayEnds: deadlines.week.add({ days: 7 }).toZonedDateTime(zone).epochMilliseconds,
        pressDeadline: deadlines.pressDeadline.epochMilliseconds,
        closesAt: deadlines.closesAt.epochMilliseconds,
        afterBreak: nth > 0 && !isNext(nth - 1),
        beforeBreak: !isNext(nth),
      }));
      return [schoolClass.id, weeks] as const;
    }),
  );
}

/** The duties of all students in the whole year, as the domain plans them. */
export function dutiesOf(
  students: readonly DemoStudent[],
  classes: readonly ClassYear[],
  classWeeks: ReadonlyMap<string, readonly ClassWeek[]>,
  year: DemoSchoolYear,
  policies: readonly DutyPolicy[],
  importedOn: Temporal.PlainDate,
): DemoDuty[] {
  const first = firstDutyWeekOf(year.firstDutyWeek, importedOn);
  const prepared = new Map(
    classes.map(({ schoolClass, calendar }) => [
      schoolClass.id,
      classDutyWeeks(schoolClass.id, calendar, first, policies),
    ]),
  );
  const weekOf = new Map(
    [...classWeeks].map(([id, weeks]) => [id, new Map(weeks.map((one) => [one.week, one]))]),
  );
  const date = Temporal.PlainDate.from.bind(Temporal.PlainDate);
  const dates = (dated: { readonly startsOn: IsoDate; readonly endsOn: IsoDate | null }) => ({
    startsOn: date(dated.startsOn),
    endsOn: dated.endsOn === null ? null : date(dated.endsOn),
  });
  return students.flatMap((student) =>
    planDuties(
      {
        enrolments: student.stays.map((stay) => ({ classId: stay.classId, ...dates(stay) })),
        guardianships: student.guardianships.map((link) => ({
          guardianId: link.guardian.id,
          rights: link.rights,
          ...dates(link),
        })),
        birthDate: date(student.birthDate),
        exemptions: student.exemption ? [dates(student.exemption)] : [],
      },
      prepared,
    ).map((duty) => ({ student, duty, classWeek: weekOf.get(duty.classId)!.get(duty.week.toString())! })),
  );
}
