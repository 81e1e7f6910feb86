import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: ['post', id],
    queryFn: () => take(client.GET('/api/v1/posts/{id}', { params: { path: { id } } })),
    // Media addresses live at least an hour.
    staleTime: 10 * 60_000,
  });
