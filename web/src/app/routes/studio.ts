import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import { signedIn } from './guard';
import { fanLayout, studioLayout } from './root';

const parent = () => studioLayout;

export const postViews = ['attention', 'processing', 'scheduled', 'published'] as const;
export type PostView = (typeof postViews)[number];

const apply = createRoute({
  getParentRoute: () => fanLayout,
  path: '/studio/apply',
  staticData: { bottomBar: false },
  beforeLoad: async ({ location }) => {
    await Promise.all([signedIn({ location }), loadTexts('studio'), loadTexts('settings')]);
  },
  component: lazyRouteComponent(() => import('../pages/studio/ApplyPage'), 'ApplyPage'),
});

const home = createRoute({
  getParentRoute: parent,
  path: '/studio',
  component: lazyRouteComponent(() => import('../pages/studio/StudioHomePage'), 'StudioHomePage'),
});

const posts = createRoute({
  getParentRoute: parent,
  path: '/studio/posts',
  validateSearch: (search: Record<string, unknown>): { view?: PostView } => ({
    view: postViews.find((view) => view === search.view),
  }),
  component: lazyRouteComponent(() => import('../pages/studio/PostsPage'), 'PostsPage'),
});

const newPost = createRoute({
  getParentRoute: parent,
  path: '/studio/new',
  staticData: { bottomBar: false },
  component: lazyRouteComponent(() => import('../pages/studio/NewPostPage'), 'NewPostPage'),
});

const editPost = createRoute({
  getParentRoute: parent,
  path: '/studio/posts/$id',
  staticData: { bottomBar: false },
  component: lazyRouteComponent(() => import('../pages/studio/EditPostPage'), 'EditPostPage'),
});

const plans = createRoute({
  getParentRoute: parent,
  path: '/studio/plans',
  component: lazyRouteComponent(() => import('../pages/studio/PlansPage'), 'PlansPage'),
});

const page = createRoute({
  getParentRoute: parent,
  path: '/studio/page',
  component: lazyRouteComponent(() => import('../pages/studio/OwnPagePage'), 'OwnPagePage'),
});

const money = createRoute({
  getParentRoute: parent,
  path: '/studio/money',
  component: lazyRouteComponent(() => import('../pages/studio/MoneyPage'), 'MoneyPage'),
});

export const applyRoutes = [apply] as const;
export const studioRoutes = [home, posts, newPost, editPost, plans, page, money] as const;
