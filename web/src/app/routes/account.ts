import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { fanLayout } from './root';

const parent = () => fanLayout;
const form = { bottomBar: false } as const;

const nextSearch = (search: Record<string, unknown>): { next?: string } => ({
  next: typeof search.next === 'string' ? search.next : undefined,
});

const tokenSearch = (search: Record<string, unknown>) => ({ token: String(search.token ?? '') });

const login = createRoute({
  getParentRoute: parent,
  path: '/login',
  staticData: form,
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('../pages/account-pages'), 'LoginRoute'),
});

const signup = createRoute({
  getParentRoute: parent,
  path: '/signup',
  staticData: form,
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('../pages/account-pages'), 'SignupRoute'),
});

const reset = createRoute({
  getParentRoute: parent,
  path: '/reset',
  staticData: form,
  component: lazyRouteComponent(() => import('../pages/account-pages'), 'ResetRoute'),
});

const newPassword = createRoute({
  getParentRoute: parent,
  path: '/reset/$token',
  staticData: form,
  component: lazyRouteComponent(() => import('../pages/account-pages'), 'NewPasswordRoute'),
});

const confirm = createRoute({
  getParentRoute: parent,
  path: '/confirm',
  staticData: form,
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import('../pages/account-pages'), 'ConfirmRoute'),
});

const emailChange = createRoute({
  getParentRoute: parent,
  path: '/email-change',
  staticData: form,
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import('../pages/account-pages'), 'EmailChangeRoute'),
});

export const accountRoutes = [login, signup, reset, newPassword, confirm, emailChange] as const;
