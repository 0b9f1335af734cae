import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { workPlanSearch } from './work-plan-search.ts';

/** What the address says of the plan's page, and the ways to change it. */
export function useWorkPlanAddress() {
  // What the route's check leaves out stays in the router's own search.
  const { edit } = workPlanSearch(useSearch({ strict: false }));
  const { classId = '' }: { classId?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (search: { edit: string | undefined }) => void navigate({ to: '.', search, resetScroll: false } as never),
    [navigate],
  );
  return {
    classId,
    edit,
    openEdit: useCallback((what: string) => change({ edit: what }), [change]),
    closeEdit: useCallback(() => change({ edit: undefined }), [change]),
  };
}
