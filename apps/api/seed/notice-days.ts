import type { ClassYear } from './class-days.ts';
import { addDays, type IsoDate } from './demo-time.ts';
import type { Random } from './random.ts';
import type { DemoPeriod } from './school-year.ts';

/** The school's rule wants the notice fourteen days before the period's end. */
const USUALLY_BEFORE_END = { from: 15, to: 21 };
const EARLY_BEFORE_END = 36;
/** Classes that were late, and one that forgot. */
const LATE_BEFORE_END: Readonly<Record<string, number>> = { '6Б': 6, '8В': 9 };
const FORGETFUL = '9Г';
/** Classes that have issued in the running period already, so many school days ago. */
const ISSUED_AGO: Readonly<Record<string, number>> = { '5А': 1, '7А': 4, '3А': 6 };
const LEAST_DAYS_IN_PERIOD = 14;

/** The days before today on which a class issued forecasts in a period, in order. */
export function noticeDays(
  { schoolClass: { title, grade }, days }: ClassYear,
  period: DemoPeriod,
  today: IsoDate,
  random: Random,
): IsoDate[] {
  if (grade === 1) return [];
  const [startsOn, endsOn] = [period.startsOn.toString(), period.endsOn.toString()];
  const lastUntil = (day: IsoDate) =>
    days.findLast(({ date }) => date <= day && date >= addDays(startsOn, LEAST_DAYS_IN_PERIOD))?.date;
  const before = (count: number) => lastUntil(addDays(endsOn, -count));
  const usual = random.int(USUALLY_BEFORE_END.from, USUALLY_BEFORE_END.to);
  const early = random.chance(0.2);
  const found: (IsoDate | undefined)[] = [];
  if (endsOn < today && early) found.push(before(EARLY_BEFORE_END));
  if (title !== FORGETFUL) found.push(before(LATE_BEFORE_END[title] ?? usual));
  const ago = ISSUED_AGO[title];
  if (ago !== undefined && endsOn >= today && startsOn < today) {
    const past = days.filter(({ date }) => date < today);
    const last = past.at(-ago)?.date;
    found.push(last && lastUntil(last) === last ? last : undefined);
  }
  const held = found.filter((day) => day !== undefined && day < today);
  return [...new Set(held as IsoDate[])].toSorted();
}
