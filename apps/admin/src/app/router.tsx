import { createRootRoute, createRouter } from '@tanstack/react-router';
import { StaffShell } from './staff-shell.tsx';

const root = createRootRoute({ component: StaffShell });

/** The features side by side; each names its own addresses in its routes.ts. */
export const router = createRouter({
  routeTree: root.addChildren([]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
