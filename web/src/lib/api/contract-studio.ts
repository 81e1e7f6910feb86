/** The half of the contract that performers and staff use; joined with `contract.ts` in `client.ts`. */
import type { Account, Audience, Category, Media, Money, Performer, Period, Plan, Post } from './contract';
import type { Call, NoAnswer, Page, PageQuery } from './contract-shape';

export interface Session {
  id: string;
  device?: string | null;
  label?: string | null;
  current?: boolean;
  createdAt?: string;
  lastUsedAt?: string | null;
}

export type ApplicationState = 'submitted' | 'approved' | 'rejected';
export interface ApplicationFields {
  handle: string;
  stageName: string;
  bio: string;
  country: string;
  birthDate: string;
  categories: string[];
  links?: string[];
}
export interface Application extends Omit<ApplicationFields, 'categories'> {
  id: string;
  state: ApplicationState;
  reason?: string | null;
  categories: (string | Category)[];
  submittedAt?: string;
  decidedAt?: string | null;
}
export interface StaffApplication extends Application {
  account?: string;
}
export interface Decision {
  decision: 'approved' | 'rejected';
  reason?: string;
}

export interface OwnPerformer extends Omit<Performer, 'plans'> {
  /** what the operator keeps of each sale */
  commissionBasisPoints?: number;
}
export interface PerformerChange {
  handle?: string;
  stageName?: string;
  bio?: string;
  categories?: string[];
  tagline?: string;
  location?: string;
  links?: string[];
  avatar?: string | null;
  portrait?: string | null;
  cover?: string | null;
}

export interface OwnPlan extends Plan {
  archived?: boolean;
  archivedAt?: string | null;
}
export interface PlanFields {
  name: string;
  price: Money;
  period: Period;
  benefits?: string[];
}

export type MediaState = 'uploading' | 'processing' | 'ready' | 'failed';
export interface OwnMedia {
  id: string;
  kind?: 'video' | 'photo' | 'audio' | null;
  state: MediaState;
  progress?: number;
  failure?: { code: string; message?: string; retryable?: boolean } | null;
  filename?: string | null;
  createdAt?: string;
  durationSeconds?: number | null;
  width?: number | null;
  height?: number | null;
  bytes?: number;
  preview?: string | null;
  /** its addresses, once it is ready */
  view?: Media | null;
}

export type OwnPostState = 'waiting' | 'failed' | 'scheduled' | 'published' | 'removed';
export interface OwnPost extends Omit<Post, 'publishedAt'> {
  publishedAt?: string | null;
  /** what only its performer sees */
  studio?: {
    state: OwnPostState;
    publishAt?: string | null;
    unready: { id: string; state: MediaState }[];
  };
}
export interface PostFields {
  title?: string;
  text?: string;
  media: string[];
  kind?: 'album' | null;
  audience: Audience;
  price?: Money;
  publishAt?: string | null;
}

export interface Balance {
  available: Money;
  pending: { amount: Money; availableOn: string }[];
  held: { amount: Money; reasons: string[] }[];
  currency: string;
}
/** One movement of one's earnings; what went back has sums below zero. */
export interface Earning {
  id: string;
  at: string;
  movement: string;
  /** what was sold */
  why: string;
  gross: Money;
  commission: Money;
  agencyShare: Money;
  net: Money;
}

/** Something that operators were told to look at; it holds ids, no names. */
export interface RaisedAlert {
  id: string;
  severity: 'warning' | 'serious';
  code: string;
  about: { kind: string; id: string };
  sentence: string;
  /** where it can be seen */
  page: string;
  raisedAt: string;
}

type Id = { id: string };
type Since = { from?: string; to?: string };

export interface StudioPaths {
  '/api/v1/me': {
    patch: Call<Account, { body: { displayName?: string; locale?: string; timeZone?: string } }>;
  };
  '/api/v1/me/email-confirmation': { post: Call<NoAnswer> };
  '/api/v1/me/password': { put: Call<NoAnswer, { body: { current: string; new: string } }> };
  '/api/v1/sessions': { get: Call<Page<Session> | Session[]> };
  '/api/v1/sessions/{id}': { delete: Call<NoAnswer, { path: Id }> };
  '/api/v1/me/performer-application': {
    get: Call<Application>;
    post: Call<Application, { body: ApplicationFields }>;
  };
  '/api/v1/me/performer': {
    get: Call<OwnPerformer>;
    patch: Call<OwnPerformer, { body: PerformerChange }>;
  };
  '/api/v1/me/plans': {
    get: Call<Page<OwnPlan> | OwnPlan[]>;
    post: Call<OwnPlan, { body: PlanFields }>;
  };
  '/api/v1/me/plans/{id}': {
    patch: Call<OwnPlan, { path: Id; body: Partial<PlanFields> & { archived?: boolean } }>;
  };
  '/api/v1/me/media': { get: Call<Page<OwnMedia>, { query: PageQuery & { state?: string } }> };
  '/api/v1/media/{id}': { get: Call<OwnMedia, { path: Id }>; delete: Call<NoAnswer, { path: Id }> };
  '/api/v1/media/{id}/processing': { put: Call<NoAnswer, { path: Id }> };
  '/api/v1/me/posts': { get: Call<Page<OwnPost>, { query: PageQuery & { state?: string } }> };
  '/api/v1/posts': { post: Call<OwnPost, { body: PostFields }> };
  '/api/v1/posts/{id}': {
    patch: Call<OwnPost, { path: Id; body: Partial<PostFields> }>;
    delete: Call<NoAnswer, { path: Id }>;
  };
  '/api/v1/me/balance': { get: Call<Balance> };
  '/api/v1/me/earnings': { get: Call<Page<Earning>, { query: PageQuery & Since }> };
  '/api/v1/staff/alerts': { get: Call<Page<RaisedAlert>, { query: PageQuery }> };
  '/api/v1/staff/performer-applications': {
    get: Call<Page<StaffApplication>, { query: PageQuery & { state?: string } }>;
  };
  '/api/v1/staff/performer-applications/{id}/decision': {
    put: Call<NoAnswer, { path: Id; body: Decision }>;
  };
}
