import type { Payment } from './api/contract';

/** What the return page should say, kept while the person is at the bank's. */
export interface CheckoutMemory {
  from: string;
  watch?: string;
  title: string;
  picture?: string;
  performer?: { handle: string; name: string };
  renews?: string;
}

const key = (paymentId: string) => `ovation-checkout-${paymentId}`;

/** Goes where the payment wants the person to go: the bank's page, or straight to the result. */
export function leaveForCheckout(payment: Payment, memory: CheckoutMemory) {
  sessionStorage.setItem(key(payment.id), JSON.stringify(memory));
  const done = `/checkout/return?payment=${encodeURIComponent(payment.id)}`;
  const wanted = payment.state === 'requires_action' ? payment.checkoutUrl : undefined;
  leaveTo(wanted ?? done);
}

/**
 * Who comes back by the browser's own button finds the page as it was left, in the middle of paying and waiting for
 * ever, where the browser kept it whole: it begins anew.
 */
export function leaveTo(address: string) {
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  location.assign(address);
}

export function recallCheckout(paymentId: string): CheckoutMemory | undefined {
  try {
    const kept = sessionStorage.getItem(key(paymentId));
    return kept ? (JSON.parse(kept) as CheckoutMemory) : undefined;
  } catch {
    return undefined;
  }
}
