import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from './guard';
import { fanLayout } from './root';

const parent = () => fanLayout;

export interface ExploreSearch {
  q?: string;
  category?: string;
  sort?: 'newest' | 'name' | 'price';
  /** only those who make videos to order; the two below go with it */
  shoutouts?: true;
  upTo?: number;
  days?: number;
}
export interface PerformerSearch {
  show?: 'video' | 'photo' | 'album' | 'shoutout';
  plan?: string;
}

const home = createRoute({
  getParentRoute: parent,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/StartPage'), 'StartPage'),
});

const explore = createRoute({
  getParentRoute: parent,
  path: '/explore',
  validateSearch: (search: Record<string, unknown>): ExploreSearch => ({
    q: words(search.q),
    category: words(search.category),
    sort: oneOf(search.sort, ['newest', 'name', 'price'] as const),
    shoutouts: search.shoutouts === true || undefined,
    upTo: search.shoutouts === true ? whole(search.upTo) : undefined,
    days: search.shoutouts === true ? whole(search.days) : undefined,
  }),
  component: lazyRouteComponent(() => import('../pages/ExplorePage'), 'ExplorePage'),
});

export const performer = createRoute({
  getParentRoute: parent,
  path: '/@{$handle}',
  staticData: { phoneHead: 'own' },
  validateSearch: (search: Record<string, unknown>): PerformerSearch => ({
    show: oneOf(search.show, ['video', 'photo', 'album', 'shoutout'] as const),
    plan: words(search.plan),
  }),
  component: lazyRouteComponent(() => import('../pages/PerformerPage'), 'PerformerPage'),
});

export const post = createRoute({
  getParentRoute: parent,
  path: '/p/$id',
  staticData: { phoneHead: 'own' },
  component: lazyRouteComponent(() => import('../pages/PostPage'), 'PostPage'),
});

const library = createRoute({
  getParentRoute: parent,
  path: '/library',
  staticData: { phoneHead: 'own' },
  beforeLoad: async ({ location }) => void (await signedIn({ location })),
  component: lazyRouteComponent(() => import('../pages/LibraryPage'), 'LibraryPage'),
});

const payments = createRoute({
  getParentRoute: parent,
  path: '/payments',
  staticData: { phoneHead: 'own' },
  beforeLoad: async ({ location }) => void (await signedIn({ location })),
  component: lazyRouteComponent(() => import('../pages/PaymentsPage'), 'PaymentsPage'),
});

const me = createRoute({
  getParentRoute: parent,
  path: '/me',
  beforeLoad: async ({ location }) => void (await signedIn({ location })),
  component: lazyRouteComponent(() => import('../pages/MePage'), 'MePage'),
});

export const fanRoutes = [home, explore, performer, post, library, payments, me] as const;

function words(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}
