import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCheckedSearch } from '../lib/checked-search.ts';
import { changed, complianceHref, complianceSearch } from './compliance-search.ts';

export type ComplianceAddress = ReturnType<typeof useComplianceAddress>;
type Changes = Parameters<typeof changed>[1];

/** What the address says of the page, and the ways to change it. The functions are stable while the address is. */
export function useComplianceAddress() {
  const search = useCheckedSearch(complianceSearch);
  const navigate = useNavigate();
  const href = useCallback((changes: Changes) => complianceHref(changed(search, changes)), [search]);
  const go = useCallback(
    (changes: Changes) => void navigate({ href: href(changes), resetScroll: false, replace: false }),
    [navigate, href],
  );
  return { search, href, go };
}
