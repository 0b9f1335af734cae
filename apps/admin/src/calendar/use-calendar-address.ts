import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCheckedSearch } from '../lib/checked-search.ts';
import { type CalendarSearch, calendarSearch } from './calendar-search.ts';

/** What the address says of the page, and the ways to change it. */
export function useCalendarAddress() {
  const search = useCheckedSearch(calendarSearch);
  const navigate = useNavigate();
  const change = useCallback(
    (changed: Partial<Record<keyof CalendarSearch, string | undefined>>) =>
      void navigate({
        to: '.',
        search: (before: CalendarSearch) => ({ ...before, ...changed }),
        resetScroll: false,
      } as never),
    [navigate],
  );
  return {
    year: search.year,
    edit: search.edit,
    chooseYear: (year: string) => change({ year, edit: undefined }),
    openEdit: (edit: string) => change({ edit }),
    closeEdit: useCallback(() => change({ edit: undefined }), [change]),
  };
}
