import type { CalendarYear, YearPeriod } from './calendar-data.ts';

/** A period as a bar over the weeks of the year. */
export interface PeriodBar {
  readonly period: YearPeriod;
  /** The first and the last week it lies over, from 0. */
  readonly first: number;
  readonly last: number;
}

/**
 * The periods of a year in rows that do not overlap, one row for each kind and set of grades. The whole year is left
 * out: it is the picture itself. A week that two periods share belongs to the earlier one.
 */
export function periodBars({ weeks, periods }: Pick<CalendarYear, 'weeks' | 'periods'>): PeriodBar[][] {
  const rows = new Map<string, PeriodBar[]>();
  for (const period of periods.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    if (period.kind === 'YEAR') continue;
    const key = `${period.kind} ${period.grades.join()}`;
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    const starts = weeks.findLastIndex(({ week }) => week <= period.startsOn);
    const last = weeks.findLastIndex(({ week }) => week <= period.endsOn);
    const first = Math.max(starts, (row.at(-1)?.last ?? -1) + 1);
    if (first <= last) row.push({ period, first, last });
  }
  return [...rows.values()].filter((row) => row.length > 0);
}
