import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

export const bareRoutes = [done, sandbox] as const;
