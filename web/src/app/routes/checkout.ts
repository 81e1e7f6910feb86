import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import { bareLayout } from './root';

const done = createRoute({
  getParentRoute: () => bareLayout,
  path: '/checkout/return',
  validateSearch: (search: Record<string, unknown>) => ({ payment: String(search.payment ?? '') }),
  component: lazyRouteComponent(() => import('../pages/CheckoutReturnPage'), 'CheckoutReturnPage'),
});

const sandbox = createRoute({
  getParentRoute: () => bareLayout,
  path: '/sandbox/checkout/$id',
  component: lazyRouteComponent(() => import('../pages/SandboxPage'), 'SandboxPage'),
});

/** A delivered video stands alone: whoever opens it came for nothing else. */
const video = createRoute({
  getParentRoute: () => bareLayout,
  path: '/s/$token',
  beforeLoad: () => loadTexts('shoutout'),
  component: lazyRouteComponent(() => import('../pages/shoutout/VideoPage'), 'VideoPage'),
});

export const bareRoutes = [done, sandbox, video] as const;
