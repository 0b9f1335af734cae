import type { GuardianRights } from '@vedomo/domain/diary/guardian-rights';
import { addDays, type IsoDate } from './demo-time.ts';
import type { DemoClass } from './classes.ts';
import type { DemoAdult, DemoChild, Household } from './households.ts';
import type { Random } from './random.ts';
import type { DemoSchoolYear } from './school-year.ts';
import {
  ADULT_STUDENT,
  EXEMPT_STUDENT,
  FATHER_WITHOUT_RIGHTS,
  IN_CARE,
  seatEvents,
  type SeatEvents,
} from './special-seats.ts';

interface Lasting {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface DemoStay extends Lasting {
  readonly classId: string;
}

export interface DemoGuardianship extends Lasting {
  readonly guardian: DemoAdult;
  readonly rights: GuardianRights;
}

export interface DemoStudent extends DemoChild {
  readonly birthDate: IsoDate;
  /** The last day at the school. */
  readonly endsOn: IsoDate | null;
  readonly stays: readonly DemoStay[];
  readonly guardianships: readonly DemoGuardianship[];
  readonly exemption: {
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
    readonly orderDate: IsoDate;
  } | null;
}

/** Everybody known at the school on a day; what happens later in the year is not known yet. */
export function studentsOn(
  today: IsoDate,
  households: readonly Household[],
  classes: readonly DemoClass[],
  year: DemoSchoolYear,
  random: Random,
): DemoStudent[] {
  const events = seatEvents(year);
  const idOf = new Map(classes.map(({ title, id }) => [title, id]));
  return households.flatMap(({ adults, children }) =>
    children.flatMap((child): DemoStudent[] => {
      const startsOn = events.arrived.get(child.seat) ?? year.startsOn.toString();
      if (startsOn > today) return [];
      const left = events.left.get(child.seat);
      const endsOn = left !== undefined && left < today ? left : null;
      return [
        {
          ...child,
          birthDate: birthDateOf(child, year, random.split(child.seat)),
          endsOn,
          stays: staysOf(child, { startsOn, endsOn }, events, idOf, today),
          guardianships: guardianshipsOf(child, adults, { startsOn, endsOn }, events, year, today),
          exemption: exemptionOf(child, year, today),
        },
      ];
    }),
  );
}

/** Children enter grade 1 in the year they turn seven, or have just turned it. */
function birthDateOf({ seat, schoolClass }: DemoChild, year: DemoSchoolYear, random: Random): IsoDate {
  if (seat === ADULT_STUDENT) return `${year.startYear - 18}-06-14`;
  return addDays(`${year.startYear - schoolClass.grade - 6}-01-01`, random.int(0, 395));
}

function staysOf(
  { seat, schoolClass }: DemoChild,
  { startsOn, endsOn }: Lasting,
  events: SeatEvents,
  idOf: ReadonlyMap<string, string>,
  today: IsoDate,
): DemoStay[] {
  const [on, to] = events.transferred.get(seat) ?? [];
  if (on === undefined || on > today) return [{ classId: schoolClass.id, startsOn, endsOn }];
  return [
    { classId: schoolClass.id, startsOn, endsOn: addDays(on, -1) },
    { classId: idOf.get(to!)!, startsOn: on, endsOn },
  ];
}

function guardianshipsOf(
  { seat, schoolClass }: DemoChild,
  adults: readonly DemoAdult[],
  { startsOn, endsOn }: Lasting,
  events: SeatEvents,
  year: DemoSchoolYear,
  today: IsoDate,
): DemoGuardianship[] {
  const cameOn = events.arrived.has(seat) ? startsOn : `${year.startYear - schoolClass.grade + 1}-09-01`;
  const addedOn = events.guardianAdded.get(seat);
  return adults.flatMap((guardian, at): DemoGuardianship[] => {
    const from = addedOn !== undefined && at === adults.length - 1 ? addedOn : cameOn;
    const rights =
      seat === IN_CARE
        ? 'ORGANISATION'
        : seat === FATHER_WITHOUT_RIGHTS && guardian.relation === 'отец'
          ? 'NONE'
          : 'FULL';
    return from > today ? [] : [{ guardian, startsOn: from, endsOn, rights }];
  });
}

function exemptionOf({ seat }: DemoChild, year: DemoSchoolYear, today: IsoDate): DemoStudent['exemption'] {
  if (seat !== EXEMPT_STUDENT) return null;
  const startsOn = addDays(year.firstDutyWeek.toString(), 21);
  const orderDate = addDays(startsOn, -3);
  return orderDate > today ? null : { startsOn, endsOn: addDays(startsOn, 69), orderDate };
}
