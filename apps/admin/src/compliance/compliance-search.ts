import type { ComplianceGroup } from '../gql/graphql.ts';

export const GROUPS = ['UNMET', 'LATE', 'ON_TIME', 'NO_GUARDIAN', 'ALL'] as const satisfies ComplianceGroup[];

/** What of the dashboard stands in the address: ids and dates, never names. Weeks are named by their Mondays. */
export interface ComplianceSearch {
  readonly year?: string;
  readonly grade?: string;
  readonly class?: string;
  readonly from?: string;
  readonly to?: string;
  /** The week that the page speaks of; absent: the last one that can be judged. */
  readonly week?: string;
  readonly sort?: 'class';
  readonly view?: 'lines';
  /** Classes drawn as lines, ids joined by commas. */
  readonly lines?: string;
  /** The drawer with people: which of them… */
  readonly people?: ComplianceGroup;
  /** …of which class (absent: of all classes shown)… */
  readonly of?: string;
  /** …and of which week. */
  readonly at?: string;
}

const KEYS = ['year', 'grade', 'class', 'from', 'to', 'week', 'lines', 'of', 'at'] as const;
const DATES: ReadonlySet<string> = new Set(['from', 'to', 'week', 'at']);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the address; what is not understood is left out. A grade such as 10 arrives as a number. */
export function complianceSearch(search: Record<string, unknown>): ComplianceSearch {
  const read: Record<string, string> = {};
  for (const key of KEYS) {
    const value = search[key];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (text !== '' && (!DATES.has(key) || DATE.test(text))) read[key] = text;
  }
  const people = GROUPS.find((group) => group === search['people']);
  return {
    ...read,
    ...(search['sort'] === 'class' && { sort: 'class' }),
    ...(search['view'] === 'lines' && { view: 'lines' }),
    ...(people && { people }),
  };
}

/** The address of a state of the page. */
export function complianceHref(search: ComplianceSearch): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== undefined));
  return query.size === 0 ? '/compliance' : `/compliance?${query.toString()}`;
}

type Changes = { readonly [K in keyof ComplianceSearch]?: ComplianceSearch[K] | undefined };

/** The state with some of it changed; `undefined` takes a part away. */
export function changed(search: ComplianceSearch, changes: Changes): ComplianceSearch {
  return complianceSearch({ ...search, ...changes });
}

/** The address of a page with the drawer open. @param closed the same with the drawer closed, from `complianceHref` */
export function peopleHref(
  closed: string,
  {
    people,
    of,
    at,
  }: { readonly people: ComplianceGroup; readonly of: string | undefined; readonly at: string },
): string {
  const query = new URLSearchParams({ people, ...(of !== undefined && { of }), at });
  return `${closed}${closed.includes('?') ? '&' : '?'}${query.toString()}`;
}
