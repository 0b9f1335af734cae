import { Temporal } from 'temporal-polyfill';

/** A civil date as text, `YYYY-MM-DD`; ordinary comparison of such texts is comparison of dates. */
export type IsoDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a civil date that exists, in the years 1900–2199: `2026-02-29` is not one. */
export function isIsoDate(text: string): boolean {
  if (!SHAPE.test(text) || text < '1900-01-01' || text >= '2200-01-01') return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The day before; throws a RangeError when the text is no civil date. */
export function dayBefore(date: IsoDate): IsoDate {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}

/** The later of two dates. */
export function laterDate(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The earlier of two dates. */
export function earlierDate(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** Whether two periods share a day. Both ends belong to a period; null is open on that side. */
export function periodsOverlap(
  a: { startsOn: IsoDate | null; endsOn: IsoDate | null },
  b: { startsOn: IsoDate | null; endsOn: IsoDate | null },
): boolean {
  const aBeginsInTime = a.startsOn === null || b.endsOn === null || a.startsOn <= b.endsOn;
  const bBeginsInTime = b.startsOn === null || a.endsOn === null || b.startsOn <= a.endsOn;
  return aBeginsInTime && bBeginsInTime;
}
