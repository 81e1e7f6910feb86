import { client, take } from '@/lib/api/client';
import { usePages } from '@/lib/api/pages';

export function usePublicShoutouts(handle: string, limit = 12) {
  return usePages(['public-shoutouts', handle, limit], (after, signal) =>
    take(
      client.GET('/api/v1/performers/{handle}/shoutouts', {
        params: { path: { handle }, query: { limit, after } },
        signal,
      }),
    ),
  );
}
