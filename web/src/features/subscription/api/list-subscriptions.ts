import { client, take } from '@/lib/api/client';
import { usePages } from '@/lib/api/pages';

export function useSubscriptions() {
  return usePages(['subscriptions'], (after, signal) =>
    take(client.GET('/api/v1/subscriptions', { params: { query: { limit: 50, after } }, signal })),
  );
}
