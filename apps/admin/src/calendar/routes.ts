import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { calendarSearch } from './calendar-search.ts';

/** The addresses of the calendar. */
export const calendarRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/calendar',
    validateSearch: calendarSearch,
    component: lazyRouteComponent(() => import('./calendar.page.tsx')),
  }),
];
