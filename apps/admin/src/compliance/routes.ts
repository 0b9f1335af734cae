import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { complianceSearch } from './compliance-search.ts';

/** The addresses of the rates. */
export const complianceRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/compliance',
    validateSearch: complianceSearch,
    component: lazyRouteComponent(() => import('./compliance.page.tsx')),
  }),
];
