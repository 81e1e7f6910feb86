import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import type { ShoutoutState } from '@/lib/api/contract-shoutout';
import type { ApplicationState } from '@/lib/api/contract-studio';
import { staffLayout } from './root';

const parent = () => staffLayout;
const states: ApplicationState[] = ['submitted', 'approved', 'rejected'];

const home = createRoute({
  getParentRoute: parent,
  path: '/staff',
  beforeLoad: () => {
    throw redirect({ to: '/staff/applications', replace: true });
  },
});

const applications = createRoute({
  getParentRoute: parent,
  path: '/staff/applications',
  validateSearch: (search: Record<string, unknown>): { state?: ApplicationState; id?: string } => ({
    state: states.find((state) => state === search.state),
    id: search.id === undefined ? undefined : String(search.id),
  }),
  component: lazyRouteComponent(() => import('../pages/staff/ApplicationsPage'), 'ApplicationsPage'),
});

export interface OrderSearch {
  state?: ShoutoutState;
  performer?: string;
  trouble?: true;
  q?: string;
  id?: string;
}

const shoutouts = createRoute({
  getParentRoute: parent,
  path: '/staff/shoutouts',
  validateSearch: (search: Record<string, unknown>): OrderSearch => ({
    state: text(search.state) as ShoutoutState | undefined,
    performer: text(search.performer),
    trouble: search.trouble === true || undefined,
    q: text(search.q),
    id: text(search.id),
  }),
  beforeLoad: () => loadTexts('shoutout'),
  component: lazyRouteComponent(() => import('../pages/staff/ShoutoutsPage'), 'ShoutoutsPage'),
});

/** As alerts name an order. */
const oneShoutout = createRoute({
  getParentRoute: parent,
  path: '/staff/shoutouts/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/staff/shoutouts', search: { id: params.id }, replace: true });
  },
});

const payments = createRoute({
  getParentRoute: parent,
  path: '/staff/payments',
  validateSearch: (search: Record<string, unknown>): { q?: string; id?: string } => ({
    q: text(search.q),
    id: text(search.id),
  }),
  component: lazyRouteComponent(() => import('../pages/staff/PaymentsPage'), 'PaymentsPage'),
});

const gateway = createRoute({
  getParentRoute: parent,
  path: '/staff/gateway',
  component: lazyRouteComponent(() => import('../pages/staff/GatewayPage'), 'GatewayPage'),
});

const categories = createRoute({
  getParentRoute: parent,
  path: '/staff/categories',
  component: lazyRouteComponent(() => import('../pages/staff/CategoriesPage'), 'CategoriesPage'),
});

const alerts = createRoute({
  getParentRoute: parent,
  path: '/staff/alerts',
  component: lazyRouteComponent(() => import('../pages/staff/AlertsPage'), 'AlertsPage'),
});

const performers = createRoute({
  getParentRoute: parent,
  path: '/staff/performers',
  validateSearch: (search: Record<string, unknown>): { q?: string; id?: string } => ({
    q: text(search.q),
    id: text(search.id),
  }),
  component: lazyRouteComponent(() => import('../pages/staff/PerformersPage'), 'PerformersPage'),
});

const agencies = createRoute({
  getParentRoute: parent,
  path: '/staff/agencies',
  validateSearch: (search: Record<string, unknown>): { id?: string } => ({ id: text(search.id) }),
  component: lazyRouteComponent(() => import('../pages/staff/AgenciesPage'), 'AgenciesPage'),
});

export const staffRoutes = [
  home,
  applications,
  shoutouts,
  oneShoutout,
  payments,
  gateway,
  performers,
  agencies,
  categories,
  alerts,
] as const;

const text = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
