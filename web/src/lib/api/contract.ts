/**
 * The HTTP contract, written by hand until the server's `openapi.json` is committed. `paths` has the very form that
 * openapi-typescript generates: the swap is one export here, and aliases to the generated schemas.
 */
export type { paths } from './contract-paths';
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
  /** how the latest application to perform stands; absent when there was none */
  application?: 'submitted' | 'approved' | 'rejected';
  locale?: string;
  timeZone?: string;
  roles: string[];
  permissions: string[];
}

/** What signing up and signing in answer: less than `me`. */
export type NewlyKnown = Pick<Account, 'id' | 'email' | 'emailConfirmed' | 'displayName'>;

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
  shoutout?: { available: boolean; price: Money; deliveryDays: number } | null;
}

export interface Performer extends PerformerListing {
  tagline?: string;
  location?: string | null;
  languages?: string[];
  links?: (string | { title?: string; url: string })[];
  plans: Plan[];
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
  viewer?: { mine?: boolean; unlocked?: boolean; liked?: boolean; subscribed?: boolean; bought?: boolean };
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
