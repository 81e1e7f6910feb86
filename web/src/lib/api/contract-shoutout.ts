/** The part of the contract that personal videos use; joined with the others in `client.ts`. */
import type { ImageRef, Media, Money, Payment, PerformerSummary } from './contract';

export const shoutoutStates = [
  'awaiting_payment',
  'open',
  'accepted',
  'processing',
  'delivered',
  'declined',
  'expired',
  'cancelled',
  'payment_failed',
  'refunded',
  'disputed',
] as const;
export type ShoutoutState = (typeof shoutoutStates)[number];

export const occasions = [
  'birthday',
  'wedding',
  'anniversary',
  'thank_you',
  'congratulations',
  'pep_talk',
  'new_job',
  'get_well',
  'just_because',
  'other',
] as const;
export type Occasion = (typeof occasions)[number];

/** Held until the video is ready, or charged at once where a card cannot be held so long. */
export type MoneyWay = 'held' | 'charged';
export type ForWhom = 'myself' | 'someone_else';

export interface IntroVideo {
  mediaId: string;
  poster?: string | null;
  hls?: string | null;
  mp4?: string | null;
  durationSeconds?: number | null;
}

export interface ShoutoutOffer {
  available: boolean;
  reason?: 'off' | 'paused' | 'full' | null;
  price: Money;
  deliveryDays: number;
  instructionsHint?: string | null;
  occasions: Occasion[];
  intro?: IntroVideo | null;
  money: MoneyWay;
  /** by when, if it were ordered now */
  deliverBy: string;
  rating?: { average: number; count: number } | null;
  usualDays?: number | null;
}

export interface ShoutoutRating {
  stars: number;
  comment?: string | null;
}
export interface ShoutoutReaction {
  emoji?: string | null;
  message?: string | null;
}
export type ComplaintDecision = 'redo' | 'refund' | 'dismissed';
export interface ShoutoutComplaint {
  reason: string;
  at: string;
  decision?: ComplaintDecision | null;
  decisionReason?: string | null;
}

export interface StoryStep {
  step: string;
  at: string;
  note?: string | null;
}

export type ShoutoutAct =
  | 'cancel'
  | 'pay'
  | 'accept'
  | 'refuse'
  | 'deliver'
  | 'rate'
  | 'react'
  | 'complain'
  | 'claim';

export interface Shoutout {
  id: string;
  /** short, for people: 4T-2291 */
  number: string;
  state: ShoutoutState;
  performer: PerformerSummary;
  for: ForWhom;
  to: string;
  from?: string | null;
  occasion?: Occasion | null;
  instructions: string;
  giftMessage?: string | null;
  public: boolean;
  price: Money;
  money: MoneyWay;
  orderedAt: string;
  payBy?: string | null;
  deadline?: string | null;
  acceptedAt?: string | null;
  deliveredAt?: string | null;
  endedAt?: string | null;
  reason?: string | null;
  payment?: Payment | null;
  /** the performer's own share */
  yours?: Money | null;
  link?: string | null;
  progress?: number | null;
  trouble?: 'capture_refused' | 'video_failed' | null;
  videoFailure?: { code: string; message?: string | null } | null;
  rating?: ShoutoutRating | null;
  reaction?: ShoutoutReaction | null;
  complaint?: ShoutoutComplaint | null;
  timeline: StoryStep[];
  /** what the one who asks may do now */
  may: ShoutoutAct[];
}

export interface NewShoutout {
  performer: string;
  for: ForWhom;
  to: string;
  from?: string;
  occasion?: Occasion;
  instructions: string;
  giftMessage?: string;
  public: boolean;
  email?: string;
  expectedPrice: Money;
  locale?: string;
}
export interface PlacedShoutout extends Shoutout {
  payment: Payment;
  claimToken?: string | null;
}

/** A delivered video as the public list shows it. */
export interface PublicShoutout {
  id: string;
  link: string;
  to: string;
  from?: string | null;
  occasion?: Occasion | null;
  deliveredAt: string;
  video: Media;
  rating?: ShoutoutRating | null;
}

export interface DeliveredShoutout {
  id: string;
  to: string;
  from?: string | null;
  occasion?: Occasion | null;
  performer: PerformerSummary & { cover?: ImageRef | null };
  deliveredAt: string;
  public: boolean;
  video: Media;
  download: string;
  giftMessage?: string | null;
  viewer: { owner: boolean };
  instructions?: string | null;
  rating?: ShoutoutRating | null;
  reaction?: ShoutoutReaction | null;
  complaint?: ShoutoutComplaint | null;
}

export interface OwnOffer {
  available: boolean;
  price?: Money | null;
  deliveryDays: number;
  maxOpen?: number | null;
  instructionsHint?: string | null;
  occasions: Occasion[];
  intro?: IntroVideo | null;
  pausedUntil?: string | null;
  open: number;
  bounds: { minPrice: Money; maxPrice: Money; minDays: number; maxDays: number };
  money: MoneyWay;
}
export interface OfferFields {
  available: boolean;
  price: Money;
  deliveryDays: number;
  maxOpen?: number | null;
  instructionsHint?: string | null;
  occasions?: Occasion[];
  introMediaId?: string | null;
  pausedUntil?: string | null;
}
export interface RequestSummary {
  todo: number;
  processing: number;
  delivered: number;
  /** own share of what is to do */
  waiting: Money;
}
