import { isIsoDate } from '../roster/iso-date.ts';

/** A quarter, trimester or half-year; ISO dates. */
export interface PastePeriod {
  readonly gradingPeriodId: string;
  readonly startsOn: string;
  /** The last day. */
  readonly endsOn: string;
}

const MONTHS = [
  /^янв(ар[ья])?$/,
  /^фев(р(ал[ья])?)?$/,
  /^мар(та?)?$/,
  /^апр(ел[ья])?$/,
  /^ма[йя]$/,
  /^июн[ья]?$/,
  /^июл[ья]?$/,
  /^авг(уста?)?$/,
  /^сен(т(ябр[ья])?)?$/,
  /^окт(ябр[ья])?$/,
  /^ноя(б(р[ья])?)?$/,
  /^дек(абр[ья])?$/,
];
const WEEKDAY = '(?:пн|вт|ср|чт|пт|сб|понедельник|вторник|среда|четверг|пятница|суббота)';
const BEFORE = new RegExp(`^\\(?${WEEKDAY}\\)?[.,]?\\s+`);
const AFTER = new RegExp(`(?:\\s*,?\\s*\\(?${WEEKDAY}\\)?\\.?)$`);
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/;
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\s*(?:г\.?|года)?$/;
const WORDS =
  /^["«„“]?(\d{1,2})["»“”]?(?:-?(?:го|е))?[\s.-]*(\p{L}{3,})\.?\s*-?(\d{4}|\d{2})?\s*(?:г\.?|года)?$/u;

/**
 * Reads a cell with one day as people write it: «15.12.2026», «15.12», «вт, 15.12.26», «15 декабря 2026 г.», «15.дек»,
 * `2026-12-15`. A cell that says more than that (a week, several days) is none.
 * @param periods without a year it is the day that one of them holds
 * @returns ISO; null where it is none
 */
export function readPastedDate(text: string, periods: readonly PastePeriod[]): string | null {
  const cell = text.normalize('NFKC').toLowerCase().trim().replace(BEFORE, '').replace(AFTER, '').trim();
  const iso = ISO.exec(cell);
  if (iso) return civil(iso[1]!, iso[2]!, iso[3]!);
  const numbers = NUMBERS.exec(cell);
  if (numbers) {
    const [, day, separator, month, year] = numbers;
    // «10-12» is a range, «10-12-2026» a date.
    return separator === '-' && year === undefined ? null : dated(day!, month!, year, periods);
  }
  const [, day, word, year] = WORDS.exec(cell) ?? [];
  const month = word === undefined ? 0 : MONTHS.findIndex((name) => name.test(word)) + 1;
  return day === undefined || month === 0 ? null : dated(day, `${month}`, year, periods);
}

/** Whether a cell names several days, or from one to another. */
export const namesSeveralDates = (text: string): boolean =>
  (text.match(/\d{1,2}\.\d{1,2}/g)?.length ?? 0) > 1 || /\d\s*[-–—,]\s*\d{1,2}[\s.]+\p{L}/u.test(text);

/** The period whose mark the day counts for: of those that hold it the one that began last. */
export const shortestOn = (date: string, periods: readonly PastePeriod[]): PastePeriod | undefined =>
  periods
    .filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];

function dated(
  day: string,
  month: string,
  year: string | undefined,
  periods: readonly PastePeriod[],
): string | null {
  if (year !== undefined) return civil(year.length === 2 ? `20${year}` : year, month, day);
  const years = new Set(
    periods.flatMap(({ startsOn, endsOn }) => [startsOn.slice(0, 4), endsOn.slice(0, 4)]),
  );
  const possible = [...years].flatMap((each) => civil(each, month, day) ?? []);
  return possible.find((each) => shortestOn(each, periods)) ?? possible[0] ?? null;
}

/** Null where the calendar has no such day. */
function civil(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
