import { addDays, type IsoDate } from './demo-time.ts';
import type { DemoSchoolYear } from './school-year.ts';

/** A place in a class at the start of the year, `5А#0`: the stories of the demo are tied to such places. */
export type Seat = string;

/** The children of the demo's guardian; the first one is also the demo's student. */
export const DEMO_CHILD: Seat = '5А#0';
export const DEMO_SIBLING: Seat = '7А#0';
/** The daughter of the class teacher of 5А. */
export const TEACHERS_CHILD: Seat = '2Б#0';
export const ADULT_STUDENT: Seat = '11А#2';
export const EXEMPT_STUDENT: Seat = '9Б#6';
/** The father has lost his rights by a court act. */
export const FATHER_WITHOUT_RIGHTS: Seat = '6А#1';
/** Lives in a children's home, which a named person represents. */
export const IN_CARE: Seat = '8Г#4';
export const WITHOUT_GUARDIAN: ReadonlySet<Seat> = new Set([
  '1В#8',
  '3В#5',
  '4Г#3',
  '6В#7',
  '7Б#9',
  '8А#11',
  '9Г#2',
  '10Б#4',
]);

/** Children of households that have a story of their own, which no other child joins. */
export const OWN_HOUSEHOLD: ReadonlySet<Seat> = new Set([
  DEMO_CHILD,
  TEACHERS_CHILD,
  FATHER_WITHOUT_RIGHTS,
  IN_CARE,
  ...WITHOUT_GUARDIAN,
]);

const dayOf = (year: DemoSchoolYear, weeksOn: number, weekday: number): IsoDate =>
  addDays(year.firstDutyWeek.toString(), weeksOn * 7 + weekday - 1);

export interface SeatEvents {
  /** The last day at the school. */
  readonly left: ReadonlyMap<Seat, IsoDate>;
  /** The first day at the school, later than the year's. */
  readonly arrived: ReadonlyMap<Seat, IsoDate>;
  /** The first day in another class, and its title. */
  readonly transferred: ReadonlyMap<Seat, readonly [on: IsoDate, to: string]>;
  /** The day a second guardian was recorded, in the middle of a week. */
  readonly guardianAdded: ReadonlyMap<Seat, IsoDate>;
}

/** What happens during the year, by weeks counted from the first duty week. */
export function seatEvents(year: DemoSchoolYear): SeatEvents {
  const on = (weeksOn: number, weekday: number) => dayOf(year, weeksOn, weekday);
  return {
    left: new Map([
      ['5Г#4', on(4, 3)],
      ['8Б#2', on(5, 5)],
      ['2А#6', on(6, 2)],
    ]),
    arrived: new Map([
      ['3Г#1', on(3, 1)],
      ['6Г#2', on(8, 2)],
      ['9А#3', on(10, 3)],
    ]),
    transferred: new Map([
      ['7В#3', [on(2, 1), '7А']],
      ['4Б#5', [on(5, 4), '4А']],
      ['8Г#7', [on(9, 3), '8А']],
      ['6Б#2', [on(20, 1), '6Г']],
    ]),
    guardianAdded: new Map([
      ['1А#4', on(1, 3)],
      ['7Г#1', on(3, 4)],
      ['5В#2', on(5, 3)],
      ['4А#9', on(9, 3)],
      ['10А#3', on(21, 4)],
    ]),
  };
}
