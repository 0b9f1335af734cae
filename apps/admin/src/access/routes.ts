import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** What of the page of a class's invitations stands in the address. */
export interface ClassInvitationsSearch {
  /** Only those who have not joined. */
  readonly show?: 'waiting';
}

const classInvitationsSearch = (search: Record<string, unknown>): ClassInvitationsSearch =>
  search['show'] === 'waiting' ? { show: 'waiting' } : {};

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
