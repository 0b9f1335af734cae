/**
 * A date as people type it: day first, any separator or none, the year with four digits, two, or absent.
 *
 * @param thisYear the year when none is typed, and the century of a year of two digits
 * @returns an ISO civil date, or `null` when there is no such day
 */
export function parseTypedDate(typed: string, thisYear: number): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const parts = iso
    ? [iso[3], iso[2], iso[1]]
    : (/^(\d{1,2})[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{2}|\d{4}))?\.?$/.exec(text)?.slice(1) ??
      /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(text)?.slice(1));
  if (!parts) return null;

  const [day = '', month = '', year] = parts;
  const century = Math.floor(thisYear / 100) * 100;
  const fullYear = year === undefined ? thisYear : year.length === 2 ? century + Number(year) : Number(year);
  const made = `${String(fullYear).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${made}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(made) ? made : null;
}

/**
 * As `parseTypedDate`; where no year is typed and this year's day comes too early, the next year's: «12.01» in November.
 *
 * @param first the earliest day that may be meant; ISO
 */
export function parseTypedDateFrom(typed: string, thisYear: number, first: string): string | null {
  const date = parseTypedDate(typed, thisYear);
  return date !== null && date < first ? parseTypedDate(typed, thisYear + 1) : date;
}
