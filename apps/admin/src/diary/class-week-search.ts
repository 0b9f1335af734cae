import { text } from './search-text.ts';

const MONDAY = /^\d{4}-\d{2}-\d{2}$/;

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
    ...(week && MONDAY.test(week) && { week }),
    ...(student && { student }),
    ...(search['all'] === true && { all: true }),
  };
}
