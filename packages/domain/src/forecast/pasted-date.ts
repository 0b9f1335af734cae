import { isIsoDate } from '../roster/iso-date.ts';

/** A quarter, trimester or half-year; ISO dates. */
export interface PastePeriod {
  readonly gradingPeriodId: string;
  readonly startsOn: string;
  /** The last day. */
  readonly endsOn: string;
}

// «ма» is May: «мар» is tried before it.
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const ISO = /^(\d{4})-(\d{2})-(\d{2})/;
const WRITTEN = /^(\d{1,2})[.\s/-]+(\d{1,2}|\p{L}{2,})\.?(?:[.\s/-]+(\d{4}|\d{2})(?!\d))?/u;

/**
 * Reads a day as people write it: «15.12.2026», «15.12.26», «15.12», «15 декабря», «15.дек», `2026-12-15`.
 * @param periods without a year it is the day that one of them holds
 * @returns ISO; null where it is none
 */
export function readPastedDate(text: string, periods: readonly PastePeriod[]): string | null {
  const iso = ISO.exec(text);
  if (iso) return civil(iso[1]!, iso[2]!, iso[3]!);
  // «вт, 15.12»
  const [, day, monthText, year] = WRITTEN.exec(text.replace(/^\p{L}+[.,]?\s+/u, '')) ?? [];
  if (day === undefined || monthText === undefined) return null;
  const month = /^\d/.test(monthText) ? monthText : `${monthOf(monthText)}`;
  if (year !== undefined) return civil(year.length === 2 ? `20${year}` : year, month, day);
  const years = new Set(
    periods.flatMap(({ startsOn, endsOn }) => [startsOn.slice(0, 4), endsOn.slice(0, 4)]),
  );
  const possible = [...years].flatMap((each) => civil(each, month, day) ?? []);
  return possible.find((each) => shortestOn(each, periods)) ?? possible[0] ?? null;
}

/** The period whose mark the day counts for: of those that hold it the one that began last. */
export const shortestOn = (date: string, periods: readonly PastePeriod[]): PastePeriod | undefined =>
  periods
    .filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];

const monthOf = (word: string): number =>
  MONTHS.findIndex((name) => word.normalize('NFKC').toLowerCase().startsWith(name)) + 1;

/** Null where the calendar has no such day. */
function civil(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
