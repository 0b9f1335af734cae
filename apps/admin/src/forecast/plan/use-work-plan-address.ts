import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCheckedSearch } from '../../lib/checked-search.ts';
import { workPlanSearch } from './work-plan-search.ts';

/** What the address says of the plan's page, and the ways to change it. */
export function useWorkPlanAddress() {
  const { edit } = useCheckedSearch(workPlanSearch);
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
