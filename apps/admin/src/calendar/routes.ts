import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** What of the calendar's page stands in the address. */
export interface CalendarSearch {
  /** The id of the academic year; absent: the one that is going on. */
  readonly year?: string;
  /**
   * What is being changed: `year`, `new-year`, `pattern`, `policy`, `exception`, `period`; after a dot which of them.
   */
  readonly edit?: string;
}

function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const year = text(search['year']);
  const edit = text(search['edit']);
  return { ...(year && { year }), ...(edit && { edit }) };
}

/** The addresses of the calendar. */
export const calendarRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/calendar',
    validateSearch: calendarSearch,
    component: lazyRouteComponent(() => import('./calendar.page.tsx')),
  }),
];
