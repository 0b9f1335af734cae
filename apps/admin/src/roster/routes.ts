import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The addresses of classes and people. What is searched for is a name, so it never stands in the address. */
export const rosterRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/roster',
    component: lazyRouteComponent(() => import('./roster.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster/import',
    component: lazyRouteComponent(() => import('./roster-imports.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster/import/$importId',
    component: lazyRouteComponent(() => import('./roster-import.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster/classes/$classId',
    component: lazyRouteComponent(() => import('./class-card.page.tsx')),
  }),
];
