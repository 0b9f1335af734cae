import { text } from '../lib/checked-search.ts';

/** What of the calendar's page stands in the address. */
export interface CalendarSearch {
  /** The id of the academic year; absent: the one that is going on. */
  readonly year?: string;
  /**
   * What is being changed: `year`, `new-year`, `pattern`, `policy`, `exception`, `period`; after a dot which of them.
   */
  readonly edit?: string;
}

/** Checks what the address says; what it cannot mean is left out. */
export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const year = text(search['year']);
  const edit = text(search['edit']);
  return { ...(year && { year }), ...(edit && { edit }) };
}
