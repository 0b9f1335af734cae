import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCheckedSearch } from '../lib/checked-search.ts';
import { type ForecastSearch, forecastSearch } from './forecast-search.ts';

/** What the address says of a forecast's page, and the ways to change it. */
export function useForecastAddress() {
  const search = useCheckedSearch(forecastSearch);
  const { classId = '' }: { classId?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changed: Partial<Record<keyof ForecastSearch, string | undefined>>) =>
      void navigate({
        to: '.',
        search: (before: ForecastSearch) => ({ ...before, ...changed }),
        resetScroll: false,
      } as never),
    [navigate],
  );
  return {
    classId,
    period: search.period ?? null,
    student: search.student,
    editsRules: search.edit === 'rules',
    editRules: (open: boolean) => change({ edit: open ? 'rules' : undefined }),
    choosePeriod: (period: string | undefined) => change({ period, student: undefined }),
    openStudent: useCallback((student: string | undefined) => change({ student }), [change]),
  };
}
