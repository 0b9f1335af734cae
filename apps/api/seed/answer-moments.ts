import { addDays, type IsoDate, type Milliseconds, type SchoolClockwork } from './demo-time.ts';
import type { ClassWeek } from './duties.ts';
import type { Random } from './random.ts';

/** A moment with its civil date in the school's zone. */
export interface Moment {
  readonly date: IsoDate;
  readonly at: Milliseconds;
}

type Span = readonly [day: number, fromHour: number, toHour: number];

/** When families press, in days from the week's Monday: a few each evening, most on Sunday evening, some on the Monday of grace. */
const RHYTHM: readonly (readonly [Span, number])[] = [
  [[0, 16, 22], 3],
  [[1, 16, 22], 4],
  [[2, 16, 22], 7],
  [[3, 16, 22], 9],
  [[4, 15, 22], 13],
  [[5, 10, 21], 11],
  [[6, 10, 17], 13],
  [[6, 18, 23.5], 29],
  [[7, 7, 22], 10],
  [[8, 6.5, 7.9], 1],
];
const SUNDAY_EVENING: Span = [6, 18, 23.5];

/** A moment of one evening, or other span of a day, counted from the week's Monday. */
export function momentIn(
  week: IsoDate,
  [day, from, to]: Span,
  clock: SchoolClockwork,
  random: Random,
): Moment {
  const date = addDays(week, day);
  return { date, at: clock.at(date, from + random.next() * (to - from)) };
}

/** A moment before the press deadline. */
export function momentInTime(
  { week, pressDeadline }: ClassWeek,
  clock: SchoolClockwork,
  random: Random,
): Moment {
  const moment = momentIn(week, random.weighted(RHYTHM), clock, random);
  return moment.at < pressDeadline ? moment : momentIn(week, SUNDAY_EVENING, clock, random);
}

/** After the press deadline and before the week closes: mostly soon. */
export function lateMoment(
  { week, pressDeadline, closesAt }: ClassWeek,
  clock: SchoolClockwork,
  random: Random,
): Moment {
  const day = 8 + Math.floor(random.next() ** 2 * 6);
  const moment = momentIn(week, [day, 9, 22.5], clock, random);
  return moment.at >= pressDeadline && moment.at < closesAt
    ? moment
    : momentIn(week, [8, 9, 12], clock, random);
}

/** Paper comes back before the weekend, or on the Monday and Tuesday after it when there is school. */
export function receiptMoment(
  { week, beforeBreak }: ClassWeek,
  clock: SchoolClockwork,
  random: Random,
): Moment {
  const day = random.pick(beforeBreak ? [3, 4] : [3, 4, 4, 7, 7, 8]);
  return momentIn(week, [day, 12, 12], clock, random);
}
