import { client, take } from '@/lib/api/client';
import type { PostKind } from '@/lib/api/contract';
import { usePages } from '@/lib/api/pages';

export function usePosts(handle: string, kind?: PostKind, limit = 18) {
  return usePages(['posts', handle, kind, limit], (after, signal) =>
    take(
      client.GET('/api/v1/performers/{handle}/posts', {
        params: { path: { handle }, query: { kind, limit, after } },
        signal,
      }),
    ),
  );
}
