import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { extendLanguage } from '../lib/language.ts';
import { forecastSearch } from './forecast-search.ts';
import { workPlanSearch } from './plan/work-plan-search.ts';

const planWords = () => extendLanguage((language) => import(`../locales/${language}/plan.po`));
const policyWords = () => extendLanguage((language) => import(`../locales/${language}/policy.po`));

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
    path: '/class-forecast',
    component: lazyRouteComponent(() => import('./own-class-forecast.page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/classes/$classId/works',
    validateSearch: workPlanSearch,
    component: lazyRouteComponent(async () => {
      const [page] = await Promise.all([import('./plan/work-plan.page.tsx'), planWords()]);
      return page;
    }),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/forecast',
    validateSearch: forecastSearch,
    component: lazyRouteComponent(async () => {
      const [page] = await Promise.all([import('./forecast-checked.page.tsx'), policyWords()]);
      return page;
    }),
  }),
];
