import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import { FanShell } from '../shell/FanShell';
import { Root } from '../shell/Root';
import { agentsOnly, enterStudio, staffOnly } from './guard';

export const rootRoute = createRootRoute({ component: Root });

/** Rail or visitor header, bottom bar on phones. */
export const fanLayout = createRoute({ getParentRoute: () => rootRoute, id: 'fan', component: FanShell });

/** Nothing around it: what comes after paying, and the sandbox bank. */
export const bareLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'bare',
  component: lazyRouteComponent(() => import('../shell/BareShell'), 'BareShell'),
});

/** The performer's own place. */
export const studioLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'studio',
  beforeLoad: ({ location }) => enterStudio({ location }),
  component: lazyRouteComponent(() => import('../shell/area/StudioShell'), 'StudioShell'),
});

/** Where agencies see what their performers bring them. */
export const agencyLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'agency',
  beforeLoad: async ({ location }) => {
    await Promise.all([agentsOnly({ location }), loadTexts('agency')]);
  },
  component: lazyRouteComponent(() => import('../shell/area/AgencyShell'), 'AgencyShell'),
});

/** Where the place is run. */
export const staffLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ location }) => {
    await Promise.all([staffOnly({ location }), loadTexts('staff')]);
  },
  component: lazyRouteComponent(() => import('../shell/area/StaffShell'), 'StaffShell'),
});
