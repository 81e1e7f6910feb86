import type { Payment } from '@/lib/api/contract';
import type { Shoutout, ShoutoutAct, ShoutoutState } from '@/lib/api/contract-shoutout';

export interface ShownAct {
  act: ShoutoutAct;
  /** the one filled button of the view */
  main: boolean;
}

const buyerOrder: ShoutoutAct[] = ['pay', 'cancel', 'complain'];
const performerOrder: ShoutoutAct[] = ['deliver', 'accept', 'refuse'];

/** The server says what one may do; the first of it that moves the order on is the button that stands out. */
const shown = (order: ShoutoutAct[], may: readonly ShoutoutAct[]): ShownAct[] =>
  order.filter((act) => may.includes(act)).map((act) => ({ act, main: false }));

/** A checkout that is still open can be finished, though there is nothing to begin anew. */
export const openCheckout = ({ state, payment }: Pick<Shoutout, 'state' | 'payment'>): Payment | undefined =>
  state === 'awaiting_payment' && payment?.state === 'requires_action' && payment.checkoutUrl
    ? payment
    : undefined;

export function buyerActs(order: Pick<Shoutout, 'state' | 'payment' | 'may'>): ShownAct[] {
  const may: ShoutoutAct[] = openCheckout(order) ? ['pay', ...order.may] : order.may;
  return shown(buyerOrder, may).map((one) => ({ ...one, main: one.act === 'pay' }));
}

/** A new request is answered first; afterwards the video is what matters. */
export function performerActs(state: ShoutoutState, may: readonly ShoutoutAct[]): ShownAct[] {
  const main = state === 'open' && may.includes('accept') ? 'accept' : 'deliver';
  return shown(performerOrder, may).map((one) => ({ ...one, main: one.act === main }));
}
