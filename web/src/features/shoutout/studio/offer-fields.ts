import type { Money } from '@/lib/api/contract';
import type { Occasion, OfferFields, OwnOffer } from '@/lib/api/contract-shoutout';
import { parseMoney, plainAmount, usualCurrency } from '@/lib/money';

/** An offer as typed. */
export interface OfferDraft {
  available: boolean;
  price: string;
  days: string;
  most: string;
  hint: string;
  occasions: Occasion[];
  /** the day in the form of a date field; empty: no pause */
  pause: string;
  intro: string | null;
}

export type OfferFault = 'priceNeeded' | 'priceLow' | 'priceHigh' | 'daysWrong' | 'mostWrong';
type Faults = Partial<Record<'price' | 'days' | 'most', OfferFault>>;

export const currencyOf = (offer: OwnOffer) =>
  offer.price?.currency ?? offer.bounds.minPrice.currency ?? usualCurrency;

export const isPaused = ({ pausedUntil }: OwnOffer, now = Date.now()) =>
  pausedUntil != null && new Date(pausedUntil).getTime() > now;

export function draftOf(offer: OwnOffer): OfferDraft {
  return {
    available: offer.price ? offer.available : true,
    price: offer.price ? plainAmount(offer.price) : '',
    days: String(offer.deliveryDays),
    most: offer.maxOpen ? String(offer.maxOpen) : '',
    hint: offer.instructionsHint ?? '',
    occasions: offer.occasions,
    pause: isPaused(offer) && offer.pausedUntil ? dayField(new Date(offer.pausedUntil)) : '',
    intro: offer.intro?.mediaId ?? null,
  };
}

/** What is wrong with it, by the operator's bounds. */
export function offerFaults(draft: OfferDraft, { bounds, ...offer }: OwnOffer): Faults {
  const faults: Faults = {};
  const price = parseMoney(draft.price, currencyOf({ ...offer, bounds }));
  if (!price || price.amount === 0) faults.price = 'priceNeeded';
  else if (price.amount < bounds.minPrice.amount) faults.price = 'priceLow';
  else if (price.amount > bounds.maxPrice.amount) faults.price = 'priceHigh';
  const days = whole(draft.days);
  if (days === undefined || days < bounds.minDays || days > bounds.maxDays) faults.days = 'daysWrong';
  if (draft.most.trim() !== '' && !whole(draft.most)) faults.most = 'mostWrong';
  return faults;
}

/** What is sent: everything, since what is left out goes back to what it is unsaid. */
export function sentOf(draft: OfferDraft, price: Money): OfferFields {
  return {
    available: draft.available,
    price,
    deliveryDays: whole(draft.days) ?? 0,
    maxOpen: whole(draft.most),
    instructionsHint: draft.hint.trim() || undefined,
    occasions: draft.occasions,
    introMediaId: draft.intro ?? undefined,
    pausedUntil: draft.pause ? new Date(`${draft.pause}T00:00`).toISOString() : undefined,
  };
}

/** An offer as it is, for a change of one thing. */
export const fieldsOf = (offer: OwnOffer, price: Money): OfferFields => ({
  ...sentOf(draftOf(offer), price),
  available: offer.available,
  pausedUntil: isPaused(offer) ? (offer.pausedUntil ?? undefined) : undefined,
});

export function dayField(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function whole(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
}
