import { useQueries } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { Payment } from '@/lib/api/contract';
import { usePages } from '@/lib/api/pages';
import { isForItem } from '@/lib/purpose';

/** Single items one owns, newest first, as the payments tell it. */
export function useBought() {
  const payments = usePages(['payments'], (after, signal) =>
    take(client.GET('/api/v1/payments', { params: { query: { limit: 30, after } }, signal })),
  );
  return { ...payments, items: payments.items.filter(isOwned) };
}

const isOwned = (payment: Payment) => payment.state === 'captured' && isForItem(payment);

export function useBoughtPosts(bought: Payment[]) {
  const answers = useQueries({
    queries: bought.map(({ purpose }) => ({
      queryKey: ['post', purpose.id],
      queryFn: () => take(client.GET('/api/v1/posts/{id}', { params: { path: { id: purpose.id ?? '' } } })),
      enabled: purpose.id !== undefined,
      staleTime: 10 * 60_000,
    })),
  });
  return new Map(answers.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}
