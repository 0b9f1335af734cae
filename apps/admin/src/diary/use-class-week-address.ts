import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCheckedSearch } from '../lib/checked-search.ts';
import { type ClassWeekSearch, classWeekSearch } from './class-week-search.ts';

/** What the address says of the page, and the ways to change it. */
export function useClassWeekAddress() {
  const search = useCheckedSearch(classWeekSearch);
  const { classId = null }: { classId?: string | null } = useParams({ strict: false });
  const navigate = useNavigate();
  const path = classId ? `/classes/${classId}/week` : '/class-week';
  const change = useCallback(
    (changed: Partial<Record<keyof ClassWeekSearch, string | true | undefined>>) =>
      void navigate({
        to: '.',
        search: (before: ClassWeekSearch) => ({ ...before, ...changed }),
        resetScroll: false,
      } as never),
    [navigate],
  );
  return {
    classId,
    week: search.week ?? null,
    student: search.student,
    all: search.all === true,
    /** The week there is work in. */
    presentHref: path,
    weekHref: (week: string) => `${path}?week=${week}`,
    openClass: (chosen: string) => void navigate({ href: `/classes/${chosen}/week` }),
    openStudent: useCallback((student: string | undefined) => change({ student }), [change]),
    showAll: () => change({ all: true }),
  };
}
