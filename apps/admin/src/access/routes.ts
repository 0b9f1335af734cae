import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { classInvitationsSearch } from './staff/class-invitations-search.ts';

/** The staff's addresses of access. */
export const accessRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/invitations',
    component: lazyRouteComponent(() => import('./staff/invitation-classes.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/classes/$classId/invitations',
    validateSearch: classInvitationsSearch,
    component: lazyRouteComponent(() => import('./staff/class-invitations.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/staff',
    component: lazyRouteComponent(() => import('./staff/staff.page.tsx')),
  }),
];
