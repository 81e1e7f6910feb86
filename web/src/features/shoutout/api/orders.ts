import { queryOptions } from '@tanstack/react-query';
import { asGuest, client, take } from '@/lib/api/client';
import type { Billing } from '@/lib/api/contract';
import type { NewShoutout, Shoutout } from '@/lib/api/contract-shoutout';
import { usePages } from '@/lib/api/pages';
import { pace } from '../pace';

/** An order, and the token of whoever ordered it without an account. */
export interface OrderRef {
  id: string;
  guest?: string;
}

const path = (id: string) => ({ path: { id } });

export function useOwnOrders(enabled = true) {
  return usePages(
    ['shoutouts', 'own'],
    (after, signal) =>
      take(client.GET('/api/v1/shoutouts', { params: { query: { limit: 30, after } }, signal })),
    enabled,
  );
}

export const orderQuery = ({ id, guest }: OrderRef) =>
  queryOptions({
    queryKey: ['shoutouts', id, guest ?? 'own'],
    queryFn: ({ signal }) =>
      take(client.GET('/api/v1/shoutouts/{id}', { params: path(id), ...asGuest(guest), signal })),
    refetchInterval: ({ state }) => pace(state.data),
    refetchOnWindowFocus: true,
    staleTime: 0,
    enabled: id !== '',
  });

/** Which order a guest's token opens; null when it opens none. */
export const guestOrderQuery = (guest: string) =>
  queryOptions({
    queryKey: ['shoutouts', 'of-guest', guest],
    queryFn: async ({ signal }): Promise<Shoutout | null> => {
      const params = { query: { limit: 1 } };
      const { items } = await take(client.GET('/api/v1/shoutouts', { params, ...asGuest(guest), signal }));
      return items[0] ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const placeOrder = (body: NewShoutout, key: string) =>
  take(client.POST('/api/v1/shoutouts', { params: { header: { 'Idempotency-Key': key } }, body }));

export const payAgain = ({ id, guest }: OrderRef, billing: Billing | undefined, key: string) =>
  take(
    client.POST('/api/v1/shoutouts/{id}/payment', {
      params: { ...path(id), header: { 'Idempotency-Key': key } },
      body: { billing },
      ...asGuest(guest),
    }),
  );

export const cancelOrder = ({ id, guest }: OrderRef) =>
  take(client.PUT('/api/v1/shoutouts/{id}/cancellation', { params: path(id), ...asGuest(guest) }));

/** Said by an account of the same e-mail, with the token as proof. */
export const claimOrder = ({ id, guest }: OrderRef) =>
  take(client.PUT('/api/v1/shoutouts/{id}/claim', { params: path(id), body: { claimToken: guest } }));

/** Names and words of an order that is over. */
export const forgetDetails = ({ id, guest }: OrderRef) =>
  take(client.DELETE('/api/v1/shoutouts/{id}/details', { params: path(id), ...asGuest(guest) }));

export const complain = ({ id, guest }: OrderRef, reason: string) =>
  take(
    client.PUT('/api/v1/shoutouts/{id}/complaint', { params: path(id), body: { reason }, ...asGuest(guest) }),
  );
