import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { extendLanguage } from '../lib/language.ts';

const words = () => extendLanguage((language) => import(`../locales/${language}/roster.po`));

/** A page with what it says. */
const worded =
  <Page>(load: () => Promise<Page>) =>
  async () =>
    (await Promise.all([load(), words()]))[0];

/** The addresses of classes and people. What is searched for is a name, so it never stands in the address. */
export const rosterRoutes = <Root extends AnyRoute>(root: Root) => [
  createRoute({
    getParentRoute: () => root,
    path: '/roster',
    component: lazyRouteComponent(worded(() => import('./roster.page.tsx'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster/import',
    component: lazyRouteComponent(worded(() => import('./roster-imports.page.tsx'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster/import/$importId',
    component: lazyRouteComponent(worded(() => import('./roster-import.page.tsx'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/roster/classes/$classId',
    component: lazyRouteComponent(worded(() => import('./class-card.page.tsx'))),
  }),
];
