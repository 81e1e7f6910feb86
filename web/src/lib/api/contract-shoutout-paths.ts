import type { Money, Payment } from './contract';
import type { Call, NoAnswer, Page, PageQuery } from './contract-shape';
import type {
  ComplaintDecision,
  DeliveredShoutout,
  NewShoutout,
  OfferFields,
  OwnOffer,
  PlacedShoutout,
  PublicShoutout,
  RequestSummary,
  Shoutout,
  ShoutoutOffer,
  ShoutoutRating,
  ShoutoutReaction,
} from './contract-shoutout';

type Id = { id: string };
type Handle = { handle: string };
type Keyed = { 'Idempotency-Key': string };

/** What staff see of an order: all of it, and where its money went. */
export interface StaffShoutout extends Shoutout {
  buyer: { guest: boolean; name?: string | null; email?: string | null };
  payments?: Payment[];
  shares?: { who: 'performer' | 'agency' | 'operator'; name?: string | null; amount: Money }[];
  mails?: { key: string; at?: string | null; failure?: string | null }[];
  alerts?: { id: string; severity: string; code: string; sentence: string; raisedAt: string }[];
}

export interface ShoutoutPaths {
  '/api/v1/me/shoutout-offer': {
    get: Call<OwnOffer>;
    put: Call<OwnOffer, { body: OfferFields }>;
  };
  '/api/v1/performers/{handle}/shoutout-offer': { get: Call<ShoutoutOffer, { path: Handle }> };
  '/api/v1/performers/{handle}/shoutouts': {
    get: Call<Page<PublicShoutout>, { path: Handle; query: PageQuery }>;
  };
  '/api/v1/shoutouts': {
    get: Call<Page<Shoutout>, { query: PageQuery }>;
    post: Call<PlacedShoutout, { header: Keyed; body: NewShoutout }>;
  };
  '/api/v1/shoutouts/{id}': { get: Call<Shoutout, { path: Id }> };
  '/api/v1/shoutouts/{id}/payment': {
    post: Call<{ payment: Payment }, { path: Id; header: Keyed; body: { paymentMethodId?: string } }>;
  };
  '/api/v1/shoutouts/{id}/claim': { put: Call<NoAnswer, { path: Id; body: { claimToken?: string } }> };
  '/api/v1/shoutouts/{id}/cancellation': { put: Call<NoAnswer, { path: Id }> };
  '/api/v1/shoutouts/{id}/acceptance': { put: Call<NoAnswer, { path: Id }> };
  '/api/v1/shoutouts/{id}/refusal': { put: Call<NoAnswer, { path: Id; body: { reason: string } }> };
  '/api/v1/shoutouts/{id}/delivery': { put: Call<NoAnswer, { path: Id; body: { mediaId: string } }> };
  '/api/v1/shoutouts/{id}/rating': { put: Call<NoAnswer, { path: Id; body: ShoutoutRating }> };
  '/api/v1/shoutouts/{id}/reaction': { put: Call<NoAnswer, { path: Id; body: ShoutoutReaction }> };
  '/api/v1/shoutouts/{id}/complaint': { put: Call<NoAnswer, { path: Id; body: { reason: string } }> };
  '/api/v1/shoutouts/by-token/{token}': { get: Call<DeliveredShoutout, { path: { token: string } }> };
  '/api/v1/me/shoutout-requests': { get: Call<Page<Shoutout>, { query: PageQuery & { state?: string } }> };
  '/api/v1/me/shoutout-requests/summary': { get: Call<RequestSummary> };
  '/api/v1/staff/shoutouts': {
    get: Call<
      Page<StaffShoutout>,
      { query: PageQuery & { state?: string; performer?: string; trouble?: boolean; q?: string } }
    >;
  };
  '/api/v1/staff/shoutouts/{id}': { get: Call<StaffShoutout, { path: Id }> };
  '/api/v1/staff/shoutouts/{id}/complaint-decision': {
    put: Call<NoAnswer, { path: Id; body: { decision: ComplaintDecision; reason: string } }>;
  };
}
