import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type RequestView, views } from '@/features/shoutout/studio/views';
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

const requestSearch = (search: Record<string, unknown>): { view?: RequestView } => ({
  view: views.find((view) => view === search.view),
});
const requestTexts = () => loadTexts('shoutout');

const requests = createRoute({
  getParentRoute: parent,
  path: '/studio/requests',
  staticData: { wide: true },
  validateSearch: requestSearch,
  beforeLoad: requestTexts,
  component: lazyRouteComponent(() => import('../pages/studio/requests/RequestsPage'), 'RequestsPage'),
});

const request = createRoute({
  getParentRoute: parent,
  path: '/studio/requests/$id',
  staticData: { bottomBar: false },
  validateSearch: requestSearch,
  beforeLoad: requestTexts,
  component: lazyRouteComponent(() => import('../pages/studio/requests/RequestsPage'), 'RequestsPage'),
});

const offer = createRoute({
  getParentRoute: parent,
  path: '/studio/offer',
  beforeLoad: requestTexts,
  component: lazyRouteComponent(() => import('../pages/studio/requests/OfferPage'), 'OfferPage'),
});

export const applyRoutes = [apply] as const;
export const studioRoutes = [
  home,
  posts,
  newPost,
  editPost,
  plans,
  page,
  money,
  requests,
  request,
  offer,
] as const;
