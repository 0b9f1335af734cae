import { useSearch } from '@tanstack/react-router';

/**
 * What the address says, as `check` lets it through: what a route's own check leaves out stays in the router's search.
 * The same object while the address says the same.
 * @param check the route's `validateSearch`
 */
export const useCheckedSearch = <Search extends object>(
  check: (search: Record<string, unknown>) => Search,
): Search => useSearch({ strict: false, select: check, structuralSharing: true } as never);

/** A text of the address; undefined when it is something else. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;
