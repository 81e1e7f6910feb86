import { afterEach, expect, it, vi } from 'vitest';
import type { Payment } from '@/lib/api/contract';
import { part } from '@/test/part';
import { leaveForCheckout } from './checkout';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [true, 1],
  [false, 0],
])('begins anew when the browser brings it back from the bank as it was: %s', (persisted, times) => {
  const place = { assign: vi.fn(), reload: vi.fn() };
  vi.stubGlobal('location', place);
  const payment = part<Payment>({ id: 'p', state: 'requires_action', checkoutUrl: 'https://bank.example/p' });
  leaveForCheckout(payment, { from: '/', title: 'A tip' });
  expect(place.assign).toHaveBeenCalledWith('https://bank.example/p');

  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
  expect(place.reload).toHaveBeenCalledTimes(times);
});
