import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FanShell } from '../shell/FanShell';
import { Root } from '../shell/Root';

export const rootRoute = createRootRoute({ component: Root });

/** Rail or visitor header, bottom bar on phones. */
export const fanLayout = createRoute({ getParentRoute: () => rootRoute, id: 'fan', component: FanShell });

/** Nothing around it: what comes after paying, and the sandbox bank. */
export const bareLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'bare',
  component: lazyRouteComponent(() => import('../shell/BareShell'), 'BareShell'),
});
