import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
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

export const staffRoutes = [home, applications] as const;
