import { useQuery } from '@tanstack/react-query';
import { asGuest, client, take } from '@/lib/api/client';
import type { Payment } from '@/lib/api/contract';
import { guestOf } from '@/lib/guest';

const soon = 1000;
const later = 4000;
const patience = 20;

/** Asks until the gateway's answer is known; the address one came back with proves nothing. */
export function useWatchedPayment(id: string) {
  const query = useQuery({
    queryKey: ['payment', id],
    queryFn: () =>
      take(client.GET('/api/v1/payments/{id}', { params: { path: { id } }, ...asGuest(guestOf(id)) })),
    enabled: id !== '',
    staleTime: 0,
    refetchInterval: ({ state }) => {
      if (state.data && isSettled(state.data)) return false;
      return state.dataUpdateCount + state.errorUpdateCount < patience ? soon : later;
    },
  });
  return query;
}

export function isSettled({ state }: Payment): boolean {
  return state !== 'created' && state !== 'requires_action';
}
