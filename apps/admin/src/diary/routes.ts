import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { classWeekSearch } from './class-week-search.ts';
import { importSearch } from './import-search.ts';

const classWeekPage = lazyRouteComponent(() => import('./class-week.page.tsx'));

/** The staff's addresses of the diary. */
export const diaryRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/class-week',
    validateSearch: classWeekSearch,
    component: classWeekPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/classes/$classId/week',
    validateSearch: classWeekSearch,
    component: classWeekPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/acknowledgements/import',
    validateSearch: importSearch,
    component: lazyRouteComponent(() => import('./acknowledgement-import.page.tsx')),
  }),
];
