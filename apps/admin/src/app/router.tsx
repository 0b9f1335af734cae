import { createRootRoute, createRouter } from '@tanstack/react-router';
import { ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import { accessRoutes } from '../access/routes.ts';
import { calendarRoutes } from '../calendar/routes.ts';
import { complianceRoutes } from '../compliance/routes.ts';
import { diaryRoutes } from '../diary/routes.ts';
import { forecastRoutes } from '../forecast/routes.ts';
import { rosterRoutes } from '../roster/routes.ts';
import { StaffShell } from './staff-shell.tsx';

export const rootRoute = createRootRoute({ component: StaffShell });

/** The features side by side; each names its own addresses in its routes.ts. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...complianceRoutes(rootRoute),
    ...calendarRoutes(rootRoute),
    ...diaryRoutes(rootRoute),
    ...forecastRoutes(rootRoute),
    ...rosterRoutes(rootRoute),
    ...accessRoutes(rootRoute),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: () => <LoadingState />,
  // A page that cannot be loaded, without connection or after an update: the menu stays.
  defaultErrorComponent: () => <ErrorState onRetry={() => location.reload()} />,
  defaultNotFoundComponent: () => <NotFoundState />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
