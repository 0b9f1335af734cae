import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const MONDAY = /^\d{4}-\d{2}-\d{2}$/;

/** What of the week's page stands in the address: opaque ids, never names. */
export interface ClassWeekSearch {
  /** A day of the week; absent: the week there is work in. */
  readonly week?: string;
  /** The student whose history is open. */
  readonly student?: string;
  /** Those who have acknowledged are unfolded. */
  readonly all?: boolean;
}

function classWeekSearch(search: Record<string, unknown>): ClassWeekSearch {
  const week = text(search['week']);
  const student = text(search['student']);
  return {
    ...(week && MONDAY.test(week) && { week }),
    ...(student && { student }),
    ...(search['all'] === true && { all: true }),
  };
}

/** What of the import stands in the address. */
export interface ImportSearch {
  /** The uploaded export that is previewed. */
  readonly import?: string;
  /** When it was made, an ISO instant. */
  readonly asOf?: string;
  /** The lines shown, by what becomes of them. */
  readonly outcome?: string;
}

function importSearch(search: Record<string, unknown>): ImportSearch {
  const id = text(search['import']);
  const asOf = text(search['asOf']);
  const outcome = text(search['outcome']);
  return { ...(id && { import: id }), ...(asOf && { asOf }), ...(outcome && { outcome }) };
}

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
