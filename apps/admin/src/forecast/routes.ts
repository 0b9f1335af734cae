import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { forecastSearch } from './forecast-search.ts';
import { workPlanSearch } from './plan/work-plan-search.ts';

/** The staff's addresses of the forecast. */
export const forecastRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/classes/$classId/forecast',
    validateSearch: forecastSearch,
    component: lazyRouteComponent(() => import('./class-forecast.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/classes/$classId/works',
    validateSearch: workPlanSearch,
    component: lazyRouteComponent(() => import('./plan/work-plan.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/forecast',
    validateSearch: forecastSearch,
    component: lazyRouteComponent(() => import('./forecast-checked.page.tsx')),
  }),
];
