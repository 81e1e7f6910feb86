import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import { signedIn } from './guard';
import { fanLayout } from './root';

const parent = () => fanLayout;
const texts = () => loadTexts('shoutout');

const request = createRoute({
  getParentRoute: parent,
  path: '/@{$handle}/request',
  staticData: { phoneHead: 'own', bottomBar: false },
  validateSearch: (search: Record<string, unknown>): { step?: 'check' } => ({
    step: search.step === 'check' ? 'check' : undefined,
  }),
  beforeLoad: texts,
  component: lazyRouteComponent(() => import('../pages/shoutout/RequestPage'), 'RequestPage'),
});

const orders = createRoute({
  getParentRoute: parent,
  path: '/shoutouts',
  staticData: { phoneHead: 'own' },
  beforeLoad: async ({ location }) => {
    await Promise.all([signedIn({ location }), texts()]);
  },
  component: lazyRouteComponent(() => import('../pages/shoutout/OrdersPage'), 'OrdersPage'),
});

const order = createRoute({
  getParentRoute: parent,
  path: '/shoutouts/$id',
  staticData: { phoneHead: 'own' },
  beforeLoad: async ({ location }) => {
    await Promise.all([signedIn({ location }), texts()]);
  },
  component: lazyRouteComponent(() => import('../pages/shoutout/OrderPage'), 'OrderPage'),
});

const guestOrder = createRoute({
  getParentRoute: parent,
  path: '/orders/$token',
  staticData: { phoneHead: 'own' },
  beforeLoad: texts,
  component: lazyRouteComponent(() => import('../pages/shoutout/GuestOrderPage'), 'GuestOrderPage'),
});

export const shoutoutRoutes = [request, orders, order, guestOrder] as const;
