import { client, take } from '@/lib/api/client';
import { type ShoutoutState, shoutoutStates } from '@/lib/api/contract-shoutout';
import { usePages } from '@/lib/api/pages';

export interface AgencyFilter {
  state?: ShoutoutState;
  performer?: string;
}

/** An order that was never paid for is shown to its buyer only. */
export const agencyStates = shoutoutStates.filter(
  (state) => state !== 'awaiting_payment' && state !== 'payment_failed',
);

export function useAgencyOrders(filter: AgencyFilter) {
  return usePages(['agency', 'orders', filter], async (after, signal) => {
    const state = agencyStates.find((one) => one === filter.state);
    const query = { ...filter, state, limit: 40, after };
    const page = await take(client.GET('/api/v1/me/agency/shoutouts', { params: { query }, signal }));
    return { ...page, items: page.items.map((order) => ({ ...order, id: order.number })) };
  });
}
