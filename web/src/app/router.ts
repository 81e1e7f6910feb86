import { createRouter } from '@tanstack/react-router';
import { CrashPage } from './pages/CrashPage';
import { MissingPage } from './pages/MissingPage';
import { accountRoutes } from './routes/account';
import { agencyRoutes } from './routes/agency';
import { bareRoutes } from './routes/checkout';
import { fanRoutes } from './routes/fan';
import { agencyLayout, bareLayout, fanLayout, rootRoute, staffLayout, studioLayout } from './routes/root';
import { settingsRoutes } from './routes/settings';
import { shoutoutRoutes } from './routes/shoutout';
import { staffRoutes } from './routes/staff';
import { applyRoutes, studioRoutes } from './routes/studio';

/** Every area of the site brings its own list: a new one adds a file in `routes` and a line here. */
const routeTree = rootRoute.addChildren([
  fanLayout.addChildren([
    ...fanRoutes,
    ...shoutoutRoutes,
    ...accountRoutes,
    ...settingsRoutes,
    ...applyRoutes,
  ]),
  bareLayout.addChildren([...bareRoutes]),
  studioLayout.addChildren([...studioRoutes]),
  agencyLayout.addChildren([...agencyRoutes]),
  staffLayout.addChildren([...staffRoutes]),
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: MissingPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** `own`: the page brings the head of a phone itself; otherwise it is logo and search. */
    phoneHead?: 'own';
    /** `false`: forms and checkout, where the bottom bar gives way. */
    bottomBar?: boolean;
    /** the page brings its own columns and sides, up to the edge */
    wide?: boolean;
  }
}
