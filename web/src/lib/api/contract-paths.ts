import type {
  Account,
  Category,
  Money,
  NewlyKnown,
  Payment,
  Performer,
  PerformerListing,
  Post,
  SandboxCheckout,
  SandboxOutcome,
  Subscription,
} from './contract';
import type { Call, NoAnswer, Page, PageQuery } from './contract-shape';

type Id = { id: string };
type Handle = { handle: string };
type Keyed = { 'Idempotency-Key': string };
type PaidWith = { paymentMethodId?: string };
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
      {
        query: PageQuery & {
          q?: string;
          category?: string;
          sort?: string;
          takesShoutouts?: boolean;
          maxShoutoutPrice?: number;
          maxDeliveryDays?: number;
        };
      }
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
  '/api/v1/posts/{id}/like': { put: Call<NoAnswer, { path: Id }>; delete: Call<NoAnswer, { path: Id }> };
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
