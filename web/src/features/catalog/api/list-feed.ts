import { client, take } from '@/lib/api/client';
import { usePages } from '@/lib/api/pages';

export function useFeed() {
  return usePages(['feed'], (after, signal) =>
    take(client.GET('/api/v1/feed', { params: { query: { limit: 10, after } }, signal })),
  );
}
