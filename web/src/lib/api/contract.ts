/**
 * The HTTP contract, written by hand until the server's `openapi.json` is committed. `paths` has the very form that
 * openapi-typescript generates: the swap is one import in `client.ts`, and aliases to the generated schemas here.
 */
import type { Call, NoAnswer, Page, PageQuery } from './contract-shape';

export type { Page } from './contract-shape';

export interface Money {
  amount: number;
  currency: string;
}

/** A picture is an address or, where the server made several sizes, a set of them. */
export type ImageRef = string | ImageSet;
export interface ImageSet {
  small?: string;
  medium?: string;
  large?: string;
  original?: string;
  preview?: string;
  width?: number;
  height?: number;
}

export interface Account {
  id: string;
  email: string;
  emailConfirmed: boolean;
  displayName: string;
  handle?: string | null;
  avatar?: ImageRef | null;
  locale?: string;
  timeZone?: string;
  roles: string[];
  permissions: string[];
}

export interface Category {
  slug: string;
  name: string;
}

export type Period = 'month' | 'quarter' | 'year';

export interface Plan {
  id: string;
  name: string;
  price: Money;
  period: Period;
  benefits?: string | string[] | null;
  hint?: string | null;
}

export interface PerformerSummary {
  id: string;
  handle: string;
  stageName: string;
  avatar?: ImageRef | null;
  verified?: boolean;
}

export interface PerformerListing extends PerformerSummary {
  bio?: string | null;
  portrait?: ImageRef | null;
  cover?: ImageRef | null;
  categories?: Category[];
  priceFrom?: Money | null;
  viewer?: { following?: boolean; subscribed?: boolean; mine?: boolean };
  followers?: number;
}

export interface Performer extends PerformerListing {
  tagline?: string;
  location?: string | null;
  languages?: string[];
  links?: (string | { title?: string; url: string })[];
  plans: Plan[];
  shoutout?: { available: boolean; price: Money; deliveryDays: number } | null;
  counts?: Partial<Record<'posts' | 'videos' | 'photos' | 'albums' | 'followers' | 'likes', number>>;
  viewer?: { subscribed: boolean; following: boolean; mine?: boolean };
}

export type PostKind = 'text' | 'video' | 'photo' | 'album';
export type Audience = 'public' | 'subscribers' | 'paid';

export interface Media {
  id: string;
  kind: 'video' | 'photo' | 'audio';
  width?: number;
  height?: number;
  durationSeconds?: number;
  preview?: string;
  poster?: string;
  hls?: string;
  mp4?: string;
  timeline?: string;
  image?: ImageSet;
  alt?: string | null;
}

export interface Post {
  id: string;
  performer: PerformerSummary;
  kind: PostKind;
  title?: string | null;
  text?: string | null;
  audience: Audience;
  price?: Money | null;
  publishedAt: string;
  locked: boolean;
  media: Media[];
  counts?: { likes?: number; comments?: number; views?: number; media?: number };
  viewer?: { subscribed?: boolean; following?: boolean; bought?: boolean; own?: boolean };
}

export type PaymentState =
  | 'created'
  | 'requires_action'
  | 'authorised'
  | 'captured'
  | 'failed'
  | 'cancelled'
  | 'refunded'
  | 'disputed';

export interface Payment {
  id: string;
  state: PaymentState;
  amount: Money;
  purpose: { kind: string; id?: string; title?: string };
  method?: string | null;
  checkoutUrl?: string | null;
  failure?: { code: string; message?: string } | null;
  receipt?: Receipt | null;
  createdAt: string;
}

export interface Receipt {
  number: string;
  lines: { title: string; amount: Money }[];
  total: Money;
  method: string;
  paidAt: string;
  returnedAt?: string | null;
}

export type SubscriptionState =
  | 'pending'
  | 'trial'
  | 'active'
  | 'past_due'
  | 'paused'
  | 'cancelled'
  | 'ended';

export interface Subscription {
  id: string;
  state: SubscriptionState | string;
  performer: PerformerSummary;
  plan: Plan;
  price?: Money;
  currentPeriodEnd?: string | null;
  cancelAtPeriodEnd?: boolean;
  payment?: Payment;
}

export interface SandboxCheckout {
  id: string;
  amount: Money;
  title: string;
  state: 'open' | 'paid' | 'declined' | 'abandoned' | string;
  returnUrl: string;
  requiresConfirmation?: boolean;
}
export interface SandboxOutcome {
  outcome: 'paid' | 'declined' | 'abandoned';
  save?: true;
}

export type PerformerSort = 'popular' | 'newest' | 'name' | 'price';
type Id = { id: string };
type Handle = { handle: string };
type Keyed = { 'Idempotency-Key': string };
type PaidWith = { paymentMethodId?: string };
export type NewlyKnown = Pick<Account, 'id' | 'email' | 'emailConfirmed' | 'displayName'>;
type NewAccount = { email: string; password: string; displayName: string; acceptedTerms: true };

export interface paths {
  '/api/v1/accounts': { post: Call<NewlyKnown, { body: NewAccount }> };
  '/api/v1/accounts/email-confirmation': { put: Call<NoAnswer, { body: { token: string } }> };
  '/api/v1/sessions': { post: Call<NewlyKnown, { body: { email: string; password: string } }> };
  '/api/v1/sessions/current': { delete: Call<NoAnswer> };
  '/api/v1/me': {
    get: Call<Account>;
    patch: Call<Account, { body: { displayName?: string; locale?: string; timeZone?: string } }>;
  };
  '/api/v1/password-resets': { post: Call<NoAnswer, { body: { email: string } }> };
  '/api/v1/password-resets/{token}': {
    put: Call<NoAnswer, { path: { token: string }; body: { password: string } }>;
  };
  '/api/v1/categories': { get: Call<Page<Category> | Category[]> };
  '/api/v1/performers': {
    get: Call<
      Page<PerformerListing>,
      { query: PageQuery & { q?: string; category?: string; sort?: string } }
    >;
  };
  '/api/v1/performers/{handle}': { get: Call<Performer, { path: Handle }> };
  '/api/v1/performers/{handle}/posts': {
    get: Call<Page<Post>, { path: Handle; query: PageQuery & { kind?: string } }>;
  };
  '/api/v1/performers/{handle}/following': {
    put: Call<NoAnswer, { path: Handle }>;
    delete: Call<NoAnswer, { path: Handle }>;
  };
  '/api/v1/performers/{handle}/tips': {
    post: Call<
      { payment: Payment },
      { path: Handle; header: Keyed; body: PaidWith & { amount: Money; message?: string } }
    >;
  };
  '/api/v1/posts/{id}': { get: Call<Post, { path: Id }> };
  '/api/v1/posts/{id}/unlock': {
    post: Call<{ payment: Payment }, { path: Id; header: Keyed; body: PaidWith }>;
  };
  '/api/v1/feed': { get: Call<Page<Post>, { query: PageQuery }> };
  '/api/v1/subscriptions': {
    get: Call<Page<Subscription>, { query: PageQuery }>;
    post: Call<Subscription & { payment: Payment }, { header: Keyed; body: PaidWith & { planId: string } }>;
  };
  '/api/v1/subscriptions/{id}': { get: Call<Subscription, { path: Id }> };
  '/api/v1/subscriptions/{id}/cancellation': {
    put: Call<NoAnswer, { path: Id }>;
    delete: Call<NoAnswer, { path: Id }>;
  };
  '/api/v1/payments': { get: Call<Page<Payment>, { query: PageQuery }> };
  '/api/v1/payments/{id}': { get: Call<Payment, { path: Id }> };
  '/api/v1/sandbox/checkouts/{id}': {
    get: Call<SandboxCheckout, { path: Id }>;
    put: Call<NoAnswer, { path: Id; body: SandboxOutcome }>;
  };
}
