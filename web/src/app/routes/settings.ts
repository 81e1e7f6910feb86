import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import { signedIn } from './guard';
import { fanLayout } from './root';

const settings = createRoute({
  getParentRoute: () => fanLayout,
  path: '/settings',
  staticData: { phoneHead: 'own' },
  beforeLoad: async ({ location }) => {
    await Promise.all([signedIn({ location }), loadTexts('settings')]);
  },
  component: lazyRouteComponent(() => import('../pages/SettingsPage'), 'SettingsPage'),
});

export const settingsRoutes = [settings] as const;
