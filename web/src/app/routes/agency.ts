import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import type { ShoutoutState } from '@/lib/api/contract-shoutout';
import { agencyLayout } from './root';

const parent = () => agencyLayout;
const pages = () => import('../pages/agency/agency-pages');
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const orders = createRoute({
  getParentRoute: parent,
  path: '/agency',
  validateSearch: (search: Record<string, unknown>): { state?: ShoutoutState; performer?: string } => ({
    state: text(search.state) as ShoutoutState | undefined,
    performer: text(search.performer),
  }),
  beforeLoad: () => loadTexts('shoutout'),
  component: lazyRouteComponent(pages, 'AgencyOrdersPage'),
});

const performers = createRoute({
  getParentRoute: parent,
  path: '/agency/performers',
  component: lazyRouteComponent(pages, 'AgencyPerformersPage'),
});

const earnings = createRoute({
  getParentRoute: parent,
  path: '/agency/earnings',
  beforeLoad: () => loadTexts('studio'),
  component: lazyRouteComponent(pages, 'AgencyEarningsPage'),
});

export const agencyRoutes = [orders, performers, earnings] as const;
