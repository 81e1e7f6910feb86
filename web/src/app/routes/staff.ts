import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import type { ShoutoutState } from '@/lib/api/contract-shoutout';
import { type ApplicationState, type AuditFilter, type JobState, jobStates } from '@/lib/api/contract-studio';
import { staffLinks } from '../shell/area/areas';
import { signedIn } from './guard';
import { staffLayout } from './root';

const parent = () => staffLayout;
const states: ApplicationState[] = ['submitted', 'approved', 'rejected'];

const home = createRoute({
  getParentRoute: parent,
  path: '/staff',
  beforeLoad: async (where) => {
    const [first] = staffLinks(await signedIn(where));
    throw redirect({ to: first?.to ?? '/', replace: true });
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

const accounts = createRoute({
  getParentRoute: parent,
  path: '/staff/accounts',
  validateSearch: (search: Record<string, unknown>): { q?: string; id?: string } => ({
    q: text(search.q),
    id: text(search.id),
  }),
  component: lazyRouteComponent(() => import('../pages/staff/AccountsPage'), 'AccountsPage'),
});

const mails = createRoute({
  getParentRoute: parent,
  path: '/staff/mails',
  validateSearch: (search: Record<string, unknown>): { state?: 'waiting'; about?: string } => ({
    state: search.state === 'waiting' ? 'waiting' : undefined,
    about: text(search.about),
  }),
  component: lazyRouteComponent(() => import('../pages/staff/MailsPage'), 'MailsPage'),
});

const jobs = createRoute({
  getParentRoute: parent,
  path: '/staff/jobs',
  validateSearch: (search: Record<string, unknown>): { state?: JobState; lane?: 'heavy' } => ({
    state: jobStates.find((state) => state === search.state),
    lane: search.lane === 'heavy' ? 'heavy' : undefined,
  }),
  component: lazyRouteComponent(() => import('../pages/staff/JobsPage'), 'JobsPage'),
});

const auditLog = createRoute({
  getParentRoute: parent,
  path: '/staff/audit-log',
  validateSearch: (search: Record<string, unknown>): AuditFilter => ({
    act: text(search.act),
    about: text(search.about),
    by: text(search.by),
  }),
  component: lazyRouteComponent(() => import('../pages/staff/AuditLogPage'), 'AuditLogPage'),
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
  accounts,
  mails,
  jobs,
  auditLog,
] as const;

const text = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
