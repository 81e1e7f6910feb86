/** The client's words for personal videos; see `contract.ts`. */
import type { Schemas } from './contract';

export type Shoutout = Schemas['ShownShoutout'];
export type ShoutoutState = Shoutout['state'];
export type ShoutoutAct = Shoutout['may'][number];
export type ForWhom = Shoutout['for'];
/** Held until the video is ready, or charged at once where a card cannot be held so long. */
export type MoneyWay = Shoutout['money'];
export type StoryStep = Schemas['ToldStep'];
export type ShoutoutRating = Schemas['FeedbackRating'];
export type ShoutoutReaction = Schemas['FeedbackReaction'];
export type ShoutoutComplaint = Schemas['FeedbackComplaint'];

export type NewShoutout = Schemas['OrderForm'];
export type PlacedShoutout = Schemas['PlacedShoutout'];
export type PublicShoutout = Schemas['PublicDelivery'];
export type DeliveredShoutout = Schemas['Delivery'];

export type ShoutoutOffer = Schemas['PublicOffer'];
export type Occasion = ShoutoutOffer['occasions'][number];
export type IntroVideo = Schemas['Intro'];
export type OwnOffer = Schemas['OwnOffer'];
export type OfferFields = Schemas['OfferWantedOffer'];
export type RequestSummary = Schemas['RequestsSummary'];

/** An order as the performer's agency sees it. */
export type AgencyShoutout = Schemas['AgencyShoutout'];
export type StaffShoutout = Schemas['StaffShoutout'];
export type ComplaintDecision = Schemas['FeedbackDecision']['decision'];

/** All states, in the order in which staff looks for them; one that is missing does not compile. */
export const shoutoutStates = Object.keys({
  awaiting_payment: 0,
  open: 0,
  accepted: 0,
  processing: 0,
  delivered: 0,
  declined: 0,
  expired: 0,
  cancelled: 0,
  payment_failed: 0,
  refunded: 0,
  disputed: 0,
} satisfies Record<ShoutoutState, 0>) as ShoutoutState[];

export const occasions = Object.keys({
  birthday: 0,
  wedding: 0,
  anniversary: 0,
  thank_you: 0,
  congratulations: 0,
  pep_talk: 0,
  new_job: 0,
  get_well: 0,
  just_because: 0,
  other: 0,
} satisfies Record<Occasion, 0>) as Occasion[];
