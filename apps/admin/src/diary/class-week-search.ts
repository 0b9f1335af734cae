import { text } from '../lib/checked-search.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar: 30 February is none. */
function isDay(written: string): boolean {
  if (!DATE.test(written)) return false;
  const at = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(written);
}

/** What of the week's page stands in the address: opaque ids, never names. */
export interface ClassWeekSearch {
  /** A day of the week; absent: the week there is work in. */
  readonly week?: string;
  /** The student whose history is open. */
  readonly student?: string;
  /** Those who have acknowledged are unfolded. */
  readonly all?: boolean;
}

/** Reads the address of the week's page. */
export function classWeekSearch(search: Record<string, unknown>): ClassWeekSearch {
  const week = text(search['week']);
  const student = text(search['student']);
  return {
    ...(week && isDay(week) && { week }),
    ...(student && { student }),
    ...(search['all'] === true && { all: true }),
  };
}
