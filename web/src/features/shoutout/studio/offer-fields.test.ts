import { expect, it } from 'vitest';
import type { IntroVideo, OwnOffer } from '@/lib/api/contract-shoutout';
import { part } from '@/test/part';
import { draftOf, fieldsOf, offerFaults, sentOf } from './offer-fields';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const offer: OwnOffer = {
  available: true,
  price: usd(6000),
  deliveryDays: 5,
  maxOpen: 10,
  instructionsHint: 'One thing only you know.',
  occasions: ['birthday'],
  intro: part<IntroVideo>({ mediaId: 'm1' }),
  pausedUntil: null,
  open: 2,
  bounds: { minPrice: usd(500), maxPrice: usd(50_000), minDays: 1, maxDays: 14 },
  money: 'held',
};

it('finds nothing wrong with what the server gave', () => {
  expect(offerFaults(draftOf(offer), offer)).toEqual({});
});

it.each([
  [{ price: '' }, { price: 'priceNeeded' }],
  [{ price: '4.99' }, { price: 'priceLow' }],
  [{ price: '500.01' }, { price: 'priceHigh' }],
  [{ days: '0' }, { days: 'daysWrong' }],
  [{ days: '15' }, { days: 'daysWrong' }],
  [{ most: '0' }, { most: 'mostWrong' }],
  [{ most: '' }, {}],
])('%o is refused with %o', (part, faults) => {
  expect(offerFaults({ ...draftOf(offer), ...part }, offer)).toEqual(faults);
});

it('sends the whole offer, so that nothing is lost by a switch', () => {
  expect(fieldsOf(offer, usd(6000))).toEqual({
    available: true,
    price: usd(6000),
    deliveryDays: 5,
    maxOpen: 10,
    instructionsHint: 'One thing only you know.',
    occasions: ['birthday'],
    introMediaId: 'm1',
    pausedUntil: undefined,
  });
});

it('pauses until the day begins where the performer lives', () => {
  const sent = sentOf({ ...draftOf(offer), pause: '2026-12-24' }, usd(6000));

  expect(sent.pausedUntil).toBe(new Date(2026, 11, 24).toISOString());
});
